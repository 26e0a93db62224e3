// Who listens to the writing of a review's report.
import type { Event } from "../generated";

type Progress = Extract<Event, { event: "export" }>;
const heard = new Map<string, (event: Progress) => void>();

export function hearExports(review: string, take: (event: Progress) => void): void {
  heard.set(review, take);
}

export function tellExport(event: Progress): void {
  heard.get(event.review)?.(event);
}
