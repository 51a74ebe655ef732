import type { PageLine } from "./page-marks";

/** How the running text of a page is set: height of its lines and where they begin, as shares of the page. */
export type PageLook = { size: number; left: number; lines: number };

export function pageLook(lines: readonly PageLine[]): PageLook | null {
  const running = lines.filter(
    ({ text, box }) => [...text].length >= 12 && box[2] > 0.45 && box[1] > 0.07 && box[1] < 0.92 && box[3] < 0.05,
  );
  if (running.length < 4) return null;
  return {
    size: median(running.map(({ box }) => box[3])),
    left: median(running.map(({ box }) => box[0])),
    lines: running.length,
  };
}

/** Whether two pages are plainly not set alike: other letters by a twelfth, or another margin. */
export function setOtherwise(one: PageLook, other: PageLook, isScan: boolean): boolean {
  const ratio = one.size / other.size;
  // A scanner shifts its sheets, and boxes around read words are rough.
  const [least, most, aside] = isScan ? [0.84, 1.19, 0.035] : [0.93, 1.075, 0.012];
  return ratio < least || ratio > most || Math.abs(one.left - other.left) > aside;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
