// Where the person is in the window, and what is open there.
import { catalogue } from "./catalogue/catalogue.svelte";
import { commands, type Event, type Kind, type ReviewView, type Start, type ToldView } from "./generated";
import { Review } from "./review/review.svelte";
import { toasts } from "./shared/toasts.svelte";
import { speak, t } from "./text/text.svelte";
import { subscribe } from "./transport";

export type Place = "reviews" | "paste" | "review" | "catalogue" | "settings";

class App {
  start = $state.raw<Start | null>(null);
  place = $state<Place>("reviews");
  review = $state.raw<Review | null>(null);
  /** What keeps the window from showing anything at all. */
  broken = $state.raw<ToldView | null>(null);
  /** What went wrong with the last thing done outside a review. */
  problem = $state.raw<ToldView | null>(null);
  busy = $state(false);
  /** The review that the person came to the catalogue from. */
  from = $state.raw<Review | null>(null);
  // Reviews stay while the window is open: a sign-in goes on though one looks elsewhere.
  #open = new Map<string, Review>();

  async begin(): Promise<void> {
    this.broken = null;
    try {
      await subscribe((event) => this.#take(event));
      this.#begun(await commands.start());
    } catch (told) {
      this.broken = told as ToldView;
    }
  }

  #begun(start: Start): void {
    this.start = start;
    speak(start.locale.tag, start.locale.rtl);
  }

  #take(event: Event): void {
    const review = this.#open.get(event.review);
    if (event.event === "sign-in") review?.signIn.take(event);
    else review?.probes.take(event);
  }

  go(place: Place): void {
    this.problem = null;
    this.from = null;
    this.place = place;
    if (place === "reviews") void this.#try(async () => this.#begun(await commands.start()));
  }

  async speak(tag: string): Promise<void> {
    await this.#try(async () => {
      this.#begun(await commands.set_locale({ tag }));
      const review = this.review;
      if (review) review.retell(await commands.open_review({ review: review.id }));
      await catalogue.retell();
      toasts.dismiss();
    });
  }

  /** Opens a permission of a review in the catalogue. */
  explain(name: string, kind: Kind | null): void {
    this.problem = null;
    this.from = this.review;
    this.place = "catalogue";
    void catalogue.look({ name, kind, resource: null });
  }

  /** Back to the review that the person came from, as they left it. */
  back(): void {
    if (this.from) this.place = "review";
    this.from = null;
  }

  async open(make: () => Promise<ReviewView | null>): Promise<void> {
    await this.#try(async () => {
      const view = await make();
      if (!view) return;
      const known = this.#open.get(view.id);
      if (known) known.take(view);
      const review = known ?? new Review(view);
      this.#open.set(view.id, review);
      this.review = review;
      this.place = "review";
    });
  }

  async delete(id: string, app: string): Promise<void> {
    await this.#try(async () => {
      this.#begun(await commands.delete_review({ review: id }));
      this.#open.delete(id);
      if (this.review?.id === id) this.review = null;
      const run = () => void this.restore();
      toasts.say(t("ui-review-deleted", { app }), { label: t("ui-undo"), run, testid: "restore-toast" });
    });
  }

  async restore(): Promise<void> {
    await this.#try(async () => {
      this.#begun(await commands.restore_review());
      toasts.say(t("ui-review-restored"));
    });
  }

  async chooseFolder(): Promise<void> {
    await this.#try(async () => {
      const folder = await commands.choose_report_folder();
      if (folder && this.start) this.start = { ...this.start, report_folder: folder };
    });
  }

  async openPath(path: string): Promise<void> {
    await this.#try(() => commands.open_exported({ path }));
  }

  async #try(make: () => Promise<unknown>): Promise<void> {
    this.busy = true;
    try {
      this.problem = null;
      await make();
    } catch (told) {
      this.problem = told as ToldView;
    } finally {
      this.busy = false;
    }
  }
}

export const app = new App();
