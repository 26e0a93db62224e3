// The lists that filters offer, with the words for them.
import type { DataKind, Kind } from "../generated";

export const kinds: { kind: Kind; word: string }[] = [
  { kind: "delegated", word: "kind-delegated" },
  { kind: "application", word: "kind-application" },
];

export const levels: { level: number; word: string }[] = [
  { level: 1, word: "rating-level-1" },
  { level: 2, word: "rating-level-2" },
  { level: 3, word: "rating-level-3" },
  { level: 4, word: "rating-level-4" },
];

const data: Record<DataKind, string> = {
  identity: "data-identity",
  session: "data-session",
  people: "data-people",
  groups: "data-groups",
  directory: "data-directory",
  events: "data-events",
  contacts: "data-contacts",
  mail: "data-mail",
  chats: "data-chats",
  files: "data-files",
  devices: "data-devices",
  security: "data-security",
  other: "data-other",
};

export const dataKinds = Object.entries(data).map(([data, word]) => ({ data: data as DataKind, word }));
