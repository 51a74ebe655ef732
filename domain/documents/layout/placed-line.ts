import type { Reading, TextLine } from "../../reading";

/** A line of text that knows its page (1 for the first). */
export type PlacedLine = TextLine & { page: number };

/** All lines of a reading in page order; `pages` limits how many pages are looked at. */
export function placedLines(reading: Reading, pages = Number.POSITIVE_INFINITY): PlacedLine[] {
  return reading.pages
    .filter((page) => page.number <= pages)
    .flatMap((page) => page.lines.map((line) => ({ ...line, page: page.number })));
}
