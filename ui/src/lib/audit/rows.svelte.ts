// Rows that the store answers a stretch at a time: a window of them is kept, never all.
import { SvelteMap } from "svelte/reactivity";
import type { ToldView } from "../generated";

/** Rows of one answer. */
const STRETCH = 100;
/** Stretches kept; the ones farthest from where one looks go first. */
const KEPT = 40;

/** What answers: how many rows there are, and those from a place on. */
export type Answer<T> = (offset: number, limit: number) => Promise<{ total: number; rows: T[] }>;

export class Rows<T> {
  /** How many rows fit; unknown before the first answer. */
  total = $state<number | null>(null);
  asking = $state(false);
  problem = $state.raw<ToldView | null>(null);
  readonly #stretches = new SvelteMap<number, T[]>();
  #looked = { first: 0, last: 0 };
  /** Questions that wait for their answer. */
  #open = 0;
  readonly #ask: Answer<T>;
  /** Counts the questions: an answer to an older one is of no use. */
  #question = 0;

  constructor(ask: Answer<T>) {
    this.#ask = ask;
  }

  /** The row at a place, once it is here. */
  at(place: number): T | undefined {
    return this.#stretches.get(Math.floor(place / STRETCH))?.[place % STRETCH];
  }

  /** Asks anew; what is shown stays until the answer is here. */
  async renew(): Promise<void> {
    this.#question += 1;
    this.#open = 0;
    await this.#fetch(0, true);
  }

  /**
   * Sees to it that these places come. One question is open at a time, and the next one is about
   * where one looks by then: what was only scrolled past is never asked for.
   */
  look(first: number, last: number): void {
    this.#looked = { first, last };
    this.#next();
  }

  #next(): void {
    if (this.total === null || this.#open > 0) return;
    const { first, last } = this.#looked;
    const from = Math.floor(Math.max(0, first) / STRETCH);
    const to = Math.floor(Math.min(last, this.total - 1) / STRETCH);
    for (let at = from; at <= to; at++) {
      if (!this.#stretches.has(at)) return void this.#fetch(at, false);
    }
  }

  async #fetch(stretch: number, first: boolean): Promise<void> {
    const mine = this.#question;
    this.#open += 1;
    this.asking = true;
    try {
      const answer = await this.#ask(stretch * STRETCH, STRETCH);
      if (mine !== this.#question) return;
      if (first) this.#stretches.clear();
      this.total = answer.total;
      this.#stretches.set(stretch, answer.rows);
      this.#forget(stretch);
      this.problem = null;
    } catch (told) {
      if (mine === this.#question) this.problem = told as ToldView;
    } finally {
      if (mine === this.#question) {
        this.#open -= 1;
        this.asking = this.#open > 0;
        if (!this.problem) this.#next();
      }
    }
  }

  #forget(near: number): void {
    if (this.#stretches.size <= KEPT) return;
    const farthest = [...this.#stretches.keys()].sort((one, other) => Math.abs(other - near) - Math.abs(one - near));
    for (const stretch of farthest.slice(0, this.#stretches.size - KEPT)) this.#stretches.delete(stretch);
  }
}
