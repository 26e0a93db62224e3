// What the report is to be written as, and what came of it.
import { app } from "../app.svelte";
import { commands, type ToldView } from "../generated";
import type { Review } from "../review/review.svelte";

export class ReportExport {
  locale = $state(app.start?.locale.tag ?? "en");
  formats = $state<string[]>(app.start?.formats.filter((format) => format.usual).map((format) => format.id) ?? []);
  preview = $state.raw<string | null>(null);
  previewProblem = $state.raw<ToldView | null>(null);
  files = $state.raw<string[]>([]);
  exists = $state.raw<ToldView | null>(null);
  problem = $state.raw<ToldView | null>(null);
  writing = $state(false);
  #asked = 0;

  constructor(readonly review: Review) {}

  async show(): Promise<void> {
    const mine = ++this.#asked;
    this.previewProblem = null;
    try {
      const page = await commands.preview_report({ review: this.review.id, locale: this.locale });
      // The language may have been changed again meanwhile.
      if (mine === this.#asked) this.preview = page;
    } catch (told) {
      if (mine !== this.#asked) return;
      this.preview = null;
      this.previewProblem = told as ToldView;
    }
  }

  async write(overwrite: boolean): Promise<void> {
    this.writing = true;
    this.problem = null;
    this.exists = null;
    try {
      const { formats, locale } = this;
      const made = await commands.export_report({ review: this.review.id, formats, locale, overwrite });
      this.exists = made.exists;
      if (!made.exists) this.files = made.files;
    } catch (told) {
      this.problem = told as ToldView;
    } finally {
      this.writing = false;
    }
  }
}
