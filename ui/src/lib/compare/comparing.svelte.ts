// Two requests that are compared: which they are, and what came of it.
import { commands, type ComparisonView, type Side, type ToldView } from "../generated";

/** One side as a choice of a list tells it. */
export const keyOf = (side: Side | null): string =>
  side === null ? "" : side.type === "review" ? `review ${side.review}` : side.type === "profile" ? `profile ${side.profile}` : "file";

function sideOf(key: string): Side | null {
  const [type, id = ""] = key.split(" ");
  if (type === "review") return { type: "review", review: id };
  if (type === "profile") return { type: "profile", profile: id };
  return type === "file" ? { type: "file" } : null;
}

class Comparing {
  first = $state.raw<Side | null>(null);
  second = $state.raw<Side | null>(null);
  /** The name of the file that was chosen last. */
  file = $state<string | null>(null);
  found = $state.raw<ComparisonView | null>(null);
  waiting = $state(false);
  problem = $state.raw<ToldView | null>(null);
  #asked = 0;

  begin(first: Side | null, second: Side | null): void {
    this.first = first;
    this.second = second;
    void this.ask();
  }

  async choose(which: "first" | "second", key: string): Promise<void> {
    const side = sideOf(key);
    const again = key !== "file" || this.file === null;
    if (side?.type === "file" && again && !(await this.#chooseFile())) return;
    this[which] = side;
    await this.ask();
  }

  async swap(): Promise<void> {
    [this.first, this.second] = [this.second, this.first];
    await this.ask();
  }

  async retell(): Promise<void> {
    if (this.found || this.problem) await this.ask();
  }

  async ask(): Promise<void> {
    const mine = ++this.#asked;
    this.problem = null;
    const { first, second } = this;
    if (!first || !second) {
      this.found = null;
      this.waiting = false;
      return;
    }
    this.waiting = true;
    try {
      const found = await commands.compare({ first, second });
      if (mine === this.#asked) this.found = found;
    } catch (told) {
      if (mine !== this.#asked) return;
      this.found = null;
      this.problem = told as ToldView;
    } finally {
      if (mine === this.#asked) this.waiting = false;
    }
  }

  async #chooseFile(): Promise<boolean> {
    try {
      const name = await commands.choose_compared();
      if (name !== null) this.file = name;
      return name !== null;
    } catch (told) {
      this.problem = told as ToldView;
      return false;
    }
  }
}

export const comparing = new Comparing();
