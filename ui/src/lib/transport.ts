// The only way out of the web view: one command of the window, and its stream of events.
import { Channel, invoke } from "@tauri-apps/api/core";
import type { Event, ToldView } from "./generated";

/** Runs a command of the window; rejects with a ToldView. */
export async function call<T>(name: string, args: object): Promise<T> {
  try {
    return await invoke<T>("call", { name, args });
  } catch (error) {
    throw asTold(error);
  }
}

/** Has every event of long work handed to `onEvent`, for as long as the window lives. */
export async function subscribe(onEvent: (event: Event) => void): Promise<void> {
  const channel = new Channel<Event>();
  channel.onmessage = onEvent;
  await invoke("subscribe", { channel });
}

function asTold(error: unknown): ToldView {
  if (typeof error === "object" && error !== null && "what" in error) return error as ToldView;
  // Only a broken window gets here, before any language is known; its words stay as they are.
  return { code: "internal", what: String(error), next: "", detail: null, explained: null };
}
