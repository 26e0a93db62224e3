// What the doctor found last, and the two questions that one comes to it with: what does an
// error mean, and what does a token say.
import { commands, type DoctorView, type ErrorView, type TokenView, type ToldView } from "../generated";
import { toasts } from "../shared/toasts.svelte";
import { t } from "../text/text.svelte";

class Doctor {
  view = $state.raw<DoctorView | null>(null);
  running = $state(false);
  saving = $state(false);
  problem = $state.raw<ToldView | null>(null);
  error = $state.raw<ErrorView | null>(null);
  token = $state.raw<TokenView | null>(null);
  /** What went wrong with either question. */
  wrong = $state.raw<ToldView | null>(null);

  async examine(): Promise<void> {
    this.running = true;
    this.problem = null;
    try {
      this.view = await commands.doctor({ place: null });
    } catch (told) {
      this.problem = told as ToldView;
    } finally {
      this.running = false;
    }
  }

  async save(): Promise<void> {
    this.saving = true;
    this.problem = null;
    try {
      const file = await commands.save_doctor({ place: null });
      if (file !== null) toasts.say(t("doctor-saved", { file }));
    } catch (told) {
      this.problem = told as ToldView;
    } finally {
      this.saving = false;
    }
  }

  async explain(code: string): Promise<void> {
    await this.#ask(async () => (this.error = await commands.explain_error({ code })));
  }

  async inspect(token: string): Promise<void> {
    await this.#ask(async () => (this.token = await commands.inspect({ token, online: true })));
  }

  /** What was pasted is not kept longer than it is looked at. */
  leave(): void {
    this.token = null;
    this.error = null;
    this.wrong = null;
  }

  /** Says everything again in another language; pasted tokens are gone by then. */
  async retell(): Promise<void> {
    const [code, looked] = [this.error?.code, this.view !== null];
    this.leave();
    this.problem = null;
    if (code) await this.explain(code);
    if (looked) await this.examine();
  }

  async #ask(make: () => Promise<unknown>): Promise<void> {
    this.wrong = null;
    try {
      await make();
    } catch (told) {
      this.wrong = told as ToldView;
    }
  }
}

export const doctor = new Doctor();
