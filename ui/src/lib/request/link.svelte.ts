// The tie between the marked places of the article and the recognised list: whichever side
// the person points at, the other one lights up and comes into view.
import { gently } from "../shared/keys";

export type Target = `p${number}` | `u${number}`;
export const target = (permission: number | null, unrecognised: number | null): Target | null =>
  permission !== null ? `p${permission}` : unrecognised !== null ? `u${unrecognised}` : null;

export class Link {
  lit = $state<Target | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Pointing waits a moment, so that merely passing over does not make the page jump. */
  point(to: Target, from: "text" | "list"): void {
    clearTimeout(this.#timer);
    this.lit = to;
    this.#timer = setTimeout(() => this.show(to, from), 180);
  }

  focus(to: Target, from: "text" | "list"): void {
    clearTimeout(this.#timer);
    this.lit = to;
    this.show(to, from);
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.lit = null;
  }

  show(to: Target, from: "text" | "list"): void {
    const other = document.querySelector<HTMLElement>(`[data-${from === "text" ? "entry" : "mark"}="${to}"]`);
    if (!other) return;
    const pane = other.closest<HTMLElement>("[data-pane]");
    if (pane && pane.scrollHeight > pane.clientHeight) scrollWithin(pane, other);
    else if (from === "text") other.scrollIntoView({ block: "nearest", behavior: gently() });
  }
}

// Only the other pane moves: what is pointed at stays under the pointer.
function scrollWithin(pane: HTMLElement, part: HTMLElement): void {
  const place = part.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (place.top >= frame.top && place.bottom <= frame.bottom) return;
  const top = pane.scrollTop + place.top - frame.top - pane.clientHeight / 3;
  pane.scrollTo({ top, behavior: gently() });
}
