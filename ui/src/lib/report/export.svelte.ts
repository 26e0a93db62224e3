// What the report is to be written as, how far the writing has come, and what came of it.
import { app } from "../app.svelte";
import { commands, type Bundling, type Event, type ToldView } from "../generated";
import type { Review } from "../review/review.svelte";
import { hearExports } from "./exports";

export type Redaction = "samples" | "fields" | "counts";
export const redactions: Redaction[] = ["samples", "fields", "counts"];
export const bundlings: Bundling[] = ["loose", "file", "folder"];

export class ReportExport {
  locale = $state(app.start?.locale.tag ?? "en");
  formats = $state<string[]>(app.start?.formats.filter((format) => format.usual).map((format) => format.id) ?? []);
  redaction = $state<Redaction>("samples");
  bundling = $state<Bundling>("loose");
  sign = $state(true);
  timestamp = $state("");
  /** The folder of a letterhead; empty for none. */
  template = $state("");
  /** The earlier review that this one is compared with; empty for none. */
  beside = $state("");
  preview = $state.raw<string | null>(null);
  previewProblem = $state.raw<ToldView | null>(null);
  files = $state.raw<string[]>([]);
  exists = $state.raw<ToldView | null>(null);
  problem = $state.raw<ToldView | null>(null);
  progress = $state.raw<Extract<Event, { event: "export" }> | null>(null);
  writing = $state(false);
  #asked = 0;

  constructor(readonly review: Review) {}

  async show(): Promise<void> {
    const mine = ++this.#asked;
    this.previewProblem = null;
    try {
      const { locale, redaction } = this;
      const page = await commands.preview_report({ review: this.review.id, locale, redaction });
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
    this.progress = null;
    hearExports(this.review.id, (event) => (this.progress = event));
    try {
      const { formats, locale, redaction, bundling, sign } = this;
      const timestamp = bundling === "loose" ? null : this.timestamp.trim() || null;
      const wish = { formats, locale, redaction, bundling, sign, timestamp, template: this.template, beside: this.beside, overwrite };
      const made = await commands.export_report({ review: this.review.id, wish });
      this.exists = made.exists;
      if (!made.exists) this.files = made.files;
    } catch (told) {
      this.files = [];
      this.problem = told as ToldView;
    } finally {
      this.writing = false;
      this.progress = null;
    }
  }

  async chooseTemplate(): Promise<void> {
    this.problem = null;
    try {
      this.template = (await commands.choose_template()) ?? this.template;
    } catch (told) {
      this.problem = told as ToldView;
    }
  }

  async cancel(): Promise<void> {
    await commands.cancel_export({ review: this.review.id });
  }
}
