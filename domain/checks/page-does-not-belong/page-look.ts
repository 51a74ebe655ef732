import type { PageLine } from "./page-marks";

/** How the running text of a page is set: height of its lines, where they begin and how far each is below the last, as shares of the page. */
export type PageLook = { size: number; left: number; pitch: number | null; lines: number };

export function pageLook(lines: readonly PageLine[]): PageLook | null {
  const running = lines.filter(
    ({ text, box }) => [...text].length >= 12 && box[2] > 0.45 && box[1] > 0.07 && box[1] < 0.92 && box[3] < 0.05,
  );
  if (running.length < 4) return null;
  return {
    size: median(running.map(({ box }) => box[3])),
    left: median(running.map(({ box }) => box[0])),
    pitch: pitchOf(lines),
    lines: running.length,
  };
}

/** From line to line within clauses; the wider steps between clauses are left out. Null where there are too few lines. */
function pitchOf(lines: readonly PageLine[]): number | null {
  const tops = lines
    .filter(({ text, box }) => [...text].length >= 6 && box[1] > 0.07 && box[1] < 0.92 && box[3] < 0.05)
    .map(({ box }) => box[1] + box[3] / 2)
    .sort((a, b) => a - b);
  const steps = tops.flatMap((top, at) => (at > 0 && top - tops[at - 1]! > 0.008 ? [top - tops[at - 1]!] : []));
  return steps.length < 8 ? null : steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)]!;
}

/** Whether two pages are plainly not set alike: other letters or steps between lines by a twelfth, or another margin. */
export function setOtherwise(one: PageLook, other: PageLook, isScan: boolean): boolean {
  const ratio = one.size / other.size;
  // A scanner shifts its sheets, and boxes around read words are rough.
  const [least, most, aside] = isScan ? [0.84, 1.19, 0.035] : [0.93, 1.075, 0.012];
  const step = one.pitch && other.pitch ? one.pitch / other.pitch : 1;
  const isOff = (value: number) => value < least || value > most;
  return isOff(ratio) || isOff(step) || Math.abs(one.left - other.left) > aside;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
