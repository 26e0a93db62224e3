import type { IconName } from "../shared/Icon.svelte";
import type { ChoiceName } from "./deciding.svelte";

export type Tone = "good" | "warn" | "bad" | "ask";

interface Look {
  choice: ChoiceName;
  icon: IconName;
  tone: Tone;
  label: string;
}

/** The four decisions in the order of their keys 1 to 4; `label` is a text id. */
export const choices: Look[] = [
  { choice: "approve", icon: "check", tone: "good", label: "decision-approve" },
  { choice: "approve-with-condition", icon: "condition", tone: "warn", label: "decision-approve-with-condition" },
  { choice: "refuse", icon: "ban", tone: "bad", label: "decision-refuse" },
  { choice: "ask-vendor", icon: "question", tone: "ask", label: "decision-ask-vendor" },
];

export function lookOf(choice: ChoiceName): Look | undefined {
  return choices.find((look) => look.choice === choice);
}
