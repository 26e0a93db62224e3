import type { MarkView } from "../generated";

/** A run of the article: plain, or one of the marked places. */
export interface Run {
  text: string;
  mark: MarkView | null;
}

/** Cuts the text at its marks; both count in UTF-16 units, as strings do here. */
export function runs(text: string, marks: MarkView[]): Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at || mark.end > text.length) continue;
    if (mark.start > at) out.push({ text: text.slice(at, mark.start), mark: null });
    out.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) out.push({ text: text.slice(at), mark: null });
  return out;
}
