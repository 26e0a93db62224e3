// What is typed and chosen in the decision bar about one permission. Saved as soon as there
// is something that can be saved; until then it stays with the review as a draft.
import type { Choice, PermissionView } from "../generated";
import type { Review } from "../review/review.svelte";

export type ChoiceName = Choice["choice"];

const PAUSE = 600;

export class Deciding {
  note = $state("");
  condition = $state("");
  /** A condition is wanted and not written yet. */
  asking = $state(false);
  #dirty = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly review: Review,
    readonly index: number,
  ) {
    const draft = review.drafts.get(this.#key);
    this.follow();
    if (draft) {
      this.note = draft.note;
      this.condition = draft.condition;
    }
  }

  get permission(): PermissionView | undefined {
    return this.review.view.permissions[this.index];
  }

  get chosen(): ChoiceName | null {
    return this.asking ? "approve-with-condition" : (this.permission?.decision?.choice.choice ?? null);
  }

  get #key(): string {
    return `${this.index} ${this.permission?.name}`;
  }

  /** Takes over what was saved, as after an undo, unless something is being typed. */
  follow(): void {
    const decision = this.permission?.decision;
    if (this.#dirty || !decision) return;
    this.note = decision.note;
    if (decision.choice.choice === "approve-with-condition") this.condition = decision.choice.condition;
    this.asking = false;
  }

  choose(name: ChoiceName): void {
    if (name === "approve-with-condition" && this.condition.trim() === "") {
      this.asking = true;
      return;
    }
    this.asking = false;
    this.#save(this.#choice(name));
  }

  typed(): void {
    this.#dirty = true;
    this.review.drafts.set(this.#key, { note: this.note, condition: this.condition });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE);
  }

  flush(): void {
    clearTimeout(this.#timer);
    if (!this.#dirty || this.chosen === null) return;
    if (this.chosen === "approve-with-condition" && this.condition.trim() === "") {
      this.asking = true;
      return;
    }
    this.#save(this.#choice(this.chosen));
  }

  async clear(): Promise<void> {
    this.asking = false;
    this.#dirty = false;
    clearTimeout(this.#timer);
    if (this.permission?.decision) await this.review.clear(this.index);
  }

  #choice(choice: ChoiceName): Choice {
    return choice === "approve-with-condition" ? { choice, condition: this.condition.trim() } : { choice };
  }

  #save(choice: Choice): void {
    this.#dirty = false;
    const { note, condition } = this;
    void this.review.decide(this.index, choice, note.trim()).then((saved) => {
      if (!saved) this.#dirty = true;
      else if (note === this.note && condition === this.condition) {
        this.asking = false;
        this.review.drafts.delete(this.#key);
      }
    });
  }
}
