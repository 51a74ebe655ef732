import type { Reading } from "../../reading";

/** All text of the first `pages` pages, one line each: upper case, half width, without accents. */
export function foldedText(reading: Reading, pages = 3): string {
  return reading.pages
    .filter((page) => page.number <= pages)
    .flatMap((page) => page.lines.map((line) => line.text.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase()))
    .join("\n");
}

/** The share (0..1) of `patterns` that `text` holds. */
export function shareOf(patterns: readonly RegExp[], text: string): number {
  return patterns.length === 0 ? 0 : patterns.filter((pattern) => pattern.test(text)).length / patterns.length;
}
