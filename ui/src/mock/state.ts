import type { Choice, Kind } from "../lib/generated";
import type { From } from "./sources";

/** One review of the mock. */
export interface State {
  id: string;
  from: From;
  /** The permissions that are in it, as places in the facts. */
  order: number[];
  settled: Record<number, Kind>;
  decisions: Record<number, { choice: Choice; note: string }>;
  dismissed: boolean;
  signedIn: boolean;
  probed: boolean;
  cancelledFrom: number;
  keyring: boolean;
  past: string[];
}

export function fresh(id: string, from: From): State {
  return {
    id,
    from,
    order: from === "link" || from === "manifest" ? [0, 1, 2, 3] : [0, 1, 2, 3, 4, 5, 6],
    settled: {},
    decisions: {},
    dismissed: false,
    signedIn: false,
    probed: false,
    cancelledFrom: 99,
    keyring: scene("keyring") === "none",
    past: [],
  };
}

/** What the address asks of the mock, such as `?reviews=some&sign-in=denied`. */
export function scene(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}
