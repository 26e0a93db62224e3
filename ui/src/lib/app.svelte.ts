// Where the person is in the window, and what is open there.
import { audit } from "./audit/audit.svelte";
import { connection } from "./begin/connection.svelte";
import { catalogue } from "./catalogue/catalogue.svelte";
import { commands, type Event, type Kind, type ReviewView, type Side, type Start, type ToldView } from "./generated";
import { doctor } from "./doctor/doctor.svelte";
import { comparing } from "./compare/comparing.svelte";
import { tellExport } from "./report/exports";
import { Review } from "./review/review.svelte";
import { base64Of } from "./shared/files";
import { toasts } from "./shared/toasts.svelte";
import { places } from "./signin/places.svelte";
import { verifying } from "./verify/verifying.svelte";
import { speak, t } from "./text/text.svelte";
import { subscribe } from "./transport";

export type Place = "reviews" | "begin" | "review" | "compare" | "catalogue" | "audit" | "doctor" | "settings" | "verify";
/** The ways to begin a review. */
export type Way = "paste" | "file" | "list" | "tenant" | "profile";

class App {
  start = $state.raw<Start | null>(null);
  place = $state<Place>("reviews");
  way = $state<Way>("paste");
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
    if (event.event === "connect") return connection.work.take(event);
    if (event.event === "audit") return audit.take(event.progress);
    if (event.event === "export") return tellExport(event);
    if (event.event === "device-code") {
      if (event.review) this.#open.get(event.review)?.signIn.takeCode(event);
      return;
    }
    const review = this.#open.get(event.review);
    if (event.event === "sign-in") review?.signIn.take(event);
    else if (event.event === "experiment") review?.probes.takeExperiment(event);
    else review?.probes.take(event);
  }

  go(place: Place): void {
    this.problem = null;
    this.from = null;
    this.place = place;
    if (place === "reviews") void this.#try(async () => this.#begun(await commands.start()));
  }

  /** To the place where a review is begun, by this way. */
  beginBy(way: Way): void {
    this.way = way;
    this.go("begin");
  }

  /** Begins a review of a file that was dropped onto the window. */
  async drop(files: FileList): Promise<void> {
    const file = files[0];
    if (!file || this.busy) return;
    if (this.place === "verify" || file.name.endsWith(".scopeglass.zip")) {
      if (this.place !== "verify") this.go("verify");
      return verifying.drop(files);
    }
    if (files.length > 1) return toasts.say(t("source-file-one"));
    await this.open(async () => commands.review_from_bytes({ name: file.name, base64: await base64Of(file) }));
  }

  /** Two requests beside each other; either may be chosen already. */
  async compare(first: Side | null, second: Side | null): Promise<void> {
    this.go("compare");
    comparing.begin(first, second);
    // What was begun since the list of reviews was last read can be chosen as well.
    await this.#try(async () => this.#begun(await commands.start()));
  }

  async speak(tag: string): Promise<void> {
    await this.#try(async () => {
      this.#begun(await commands.set_locale({ tag }));
      const review = this.review;
      if (review) review.retell(await commands.open_review({ review: review.id }));
      await catalogue.retell();
      await connection.retell();
      await comparing.retell();
      await doctor.retell();
      if (places.view) await places.look();
      await audit.retell();
      // What was told of a report was told in the language before.
      verifying.again();
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
