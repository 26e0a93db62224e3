// Verifying what somebody sent, and the keys that count.
import { commands, type KeysView, type ToldView, type VerifiedView } from "../generated";
import { base64Of } from "../shared/files";
import { toasts } from "../shared/toasts.svelte";
import { t } from "../text/text.svelte";

class Verifying {
  found = $state.raw<VerifiedView | null>(null);
  keys = $state.raw<KeysView | null>(null);
  problem = $state.raw<ToldView | null>(null);
  busy = $state(false);

  chooseFile = () => this.#verify(commands.verify_file);
  chooseFolder = () => this.#verify(commands.verify_folder);

  async drop(files: FileList): Promise<void> {
    const file = files[0];
    if (!file || this.busy) return;
    if (files.length > 1) return toasts.say(t("source-file-one"));
    // Whole: a file that is cut would be told as a changed one.
    await this.#verify(async () => commands.verify_bytes({ name: file.name, base64: await base64Of(file, file.size) }));
  }

  again(): void {
    this.found = null;
    this.problem = null;
  }

  async #verify(make: () => Promise<VerifiedView | null>): Promise<void> {
    await this.#try(async () => {
      const found = await make();
      if (found) this.found = found;
    });
  }

  look = () => this.#try(async () => (this.keys = await commands.keys()));
  make = () => this.#try(async () => (this.keys = await commands.make_key()));
  forget = (id: string) => this.#try(async () => (this.keys = await commands.forget_signer({ id })));

  async trust(name: string, key: string, id: string): Promise<void> {
    await this.#try(async () => {
      this.keys = await commands.trust_signer({ name, key });
      toasts.say(t("seal-ui-trusted", { name: name.trim() || id }));
    });
  }

  async #try(make: () => Promise<unknown>): Promise<void> {
    this.busy = true;
    this.problem = null;
    try {
      await make();
    } catch (told) {
      this.found = null;
      this.problem = told as ToldView;
    } finally {
      this.busy = false;
    }
  }
}

export const verifying = new Verifying();
