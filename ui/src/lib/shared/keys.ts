/** Whether a key belongs to a field that is being filled in, or to an open dialog. */
export function typing(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("dialog")) return true;
  return target.matches("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");
}

/** How to scroll for this person: at once where they asked for less motion. */
export function gently(): ScrollBehavior {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
