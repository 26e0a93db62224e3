// One open review: what the window last said about it, where the person is in it, and what
// is under way. Every change goes through a command; nothing is worked out here.
import { commands, type Choice, type Kind, type ReviewView, type StepId, type ToldView } from "../generated";
import { ProbeWork, SignInWork } from "./work.svelte";

/** What was typed about a permission and cannot be saved yet. */
export interface Draft {
  note: string;
  condition: string;
}

export class Review {
  view: ReviewView = $state.raw()!;
  step = $state<StepId>("request");
  /** The permission that is looked at, by its place in the list. */
  at = $state(0);
  problem = $state.raw<ToldView | null>(null);
  saving = $state(false);
  readonly signIn = new SignInWork();
  readonly probes = new ProbeWork();
  readonly drafts = new Map<string, Draft>();
  #edits: Promise<unknown> = Promise.resolve();

  constructor(view: ReviewView) {
    this.view = view;
  }

  get id(): string {
    return this.view.id;
  }

  get permission() {
    return this.view.permissions[this.at] ?? this.view.permissions[0];
  }

  get nextUndecided(): number | null {
    const list = this.view.permissions;
    for (let step = 1; step <= list.length; step++) {
      const permission = list[(this.at + step) % list.length];
      if (permission && !permission.decision) return permission.index;
    }
    return null;
  }

  take(view: ReviewView): void {
    this.view = view;
    this.at = Math.min(this.at, Math.max(0, view.permissions.length - 1));
  }

  /** Shows the review again in another language; what was told in the old one goes. */
  retell(view: ReviewView): void {
    this.take(view);
    this.problem = null;
    this.signIn.forget();
  }

  go(step: StepId, at = this.at): void {
    this.problem = null;
    this.step = step;
    this.look(at);
  }

  look(at: number): void {
    const last = this.view.permissions.length - 1;
    this.at = Math.max(0, Math.min(at, last));
  }

  // Edits run one after another, so that an older answer never replaces a newer one.
  edit(make: () => Promise<ReviewView>): Promise<boolean> {
    const run = this.#edits.then(async () => {
      this.saving = true;
      try {
        this.take(await make());
        this.problem = null;
        return true;
      } catch (told) {
        this.problem = told as ToldView;
        return false;
      } finally {
        this.saving = false;
      }
    });
    this.#edits = run;
    return run;
  }

  settle = (index: number, kind: Kind) =>
    this.edit(() => commands.settle_kind({ review: this.id, index, kind }));
  assign = (unrecognised: number, name: string) =>
    this.edit(() => commands.assign({ review: this.id, unrecognised, name }));
  dismiss = (unrecognised: number, dismissed: boolean) =>
    this.edit(() => commands.dismiss({ review: this.id, unrecognised, dismissed }));
  add = (name: string) => this.edit(() => commands.add_permission({ review: this.id, name }));
  remove = (index: number) => this.edit(() => commands.remove_permission({ review: this.id, index }));
  decide = (index: number, choice: Choice, note: string) =>
    this.edit(() => commands.decide({ review: this.id, index, choice, note }));
  clear = (index: number) => this.edit(() => commands.clear_decision({ review: this.id, index }));
  undo = () => this.edit(() => commands.undo({ review: this.id }));
  choosePlace = (place: string) => this.edit(() => commands.choose_place({ review: this.id, place }));
  signOut = () => this.edit(() => commands.sign_out({ review: this.id }));

  startSignIn(byCode = false): Promise<void> {
    const review = this.id;
    return this.#signIn(() => (byCode ? commands.sign_in_by_code({ review }) : commands.sign_in({ review })));
  }

  /** Goes on with a session that is kept. */
  goOnAs = (account: string) => this.#signIn(() => commands.sign_in_as({ review: this.id, account }));

  async #signIn(make: () => Promise<ReviewView>): Promise<void> {
    this.signIn.begin();
    try {
      this.take(await make());
      this.signIn.end(null);
    } catch (told) {
      await this.#refresh();
      this.signIn.end(told as ToldView);
    }
  }

  async cancelSignIn(): Promise<void> {
    await this.#ask(() => commands.cancel_sign_in({ review: this.id }));
  }

  async openSignInPage(): Promise<void> {
    this.signIn.returned = false;
    await this.#ask(() => commands.open_sign_in_page({ review: this.id }));
  }

  async startProbes(): Promise<void> {
    this.problem = null;
    this.probes.begin(this.view.permissions.length);
    try {
      this.take(await commands.probe({ review: this.id }));
    } catch (told) {
      await this.#refresh();
      this.problem = told as ToldView;
    } finally {
      this.probes.end();
    }
  }

  async startExperiment(): Promise<void> {
    this.problem = null;
    this.probes.begin(this.view.permissions.length);
    try {
      this.take(await commands.experiment({ review: this.id }));
    } catch (told) {
      await this.#refresh();
      this.problem = told as ToldView;
    } finally {
      this.probes.end();
    }
  }

  /** Signs the app itself in; the answer is none where no certificate was chosen. */
  async signInApp(client: string): Promise<void> {
    this.problem = null;
    await this.#ask(async () => {
      const view = await commands.sign_in_app({ review: this.id, client });
      if (view) this.take(view);
    });
  }

  signOutApp = () => this.edit(() => commands.sign_out_app({ review: this.id }));

  async cancelProbes(): Promise<void> {
    this.probes.stopping = true;
    await this.#ask(() => commands.cancel_probes({ review: this.id }));
  }

  // What was taken while the work ran still says that it runs.
  async #refresh(): Promise<void> {
    await this.#ask(async () => this.take(await commands.open_review({ review: this.id })));
  }

  async #ask(make: () => Promise<unknown>): Promise<void> {
    try {
      await make();
    } catch (told) {
      this.problem = told as ToldView;
    }
  }
}
