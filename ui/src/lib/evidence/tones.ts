import type { OutcomeKind } from "../generated";

/** The colour that stands beside an outcome's shape and word. */
export const tones: Record<OutcomeKind, "data" | "good" | "warn" | "ask" | "bad" | "quiet"> = {
  exposed: "data",
  empty: "good",
  partial: "warn",
  denied: "ask",
  failed: "bad",
  "not-tried": "quiet",
};
