import type { TextLine } from "@/domain/reading";
import type { OcrReader, Raster } from "../ocr/port";
import { straighten } from "./straighten";
import { turn } from "./turn";

export type UprightPage = { raster: Raster; lines: TextLine[] };

/** Reading below this, on a picture with words, means that it may stand on its head. */
const doubtful = 0.85;
const leastLines = 6;
const leastLetters = 12;

/**
 * Reads a picture the right way up and straight. Which way is up is told by how well it reads: a page on its side has
 * upright lines, one on its head reads badly. Whichever of the views reads best is kept.
 */
export async function readUpright(raster: Raster, read: OcrReader["read"]): Promise<UprightPage> {
  const asItCame = { raster, lines: await read(raster) };
  const upright = await turnedUpright(asItCame, read);
  const straight = await straighten(upright.raster, upright.lines);
  return straight ? better(upright, { raster: straight, lines: await read(straight) }, 0.93) : upright;
}

async function turnedUpright(page: UprightPage, read: OcrReader["read"]): Promise<UprightPage> {
  const degrees = turnWorthTrying(page.lines);
  if (degrees === null) return page;
  const turned = await turn(page.raster, degrees);
  return better(page, { raster: turned, lines: await read(turned) }, degrees === 180 ? 1.05 : 0.9);
}

/** Lines on their side are read from below: when that reads well, the page needs one turn clockwise, else the other way. */
function turnWorthTrying(lines: readonly TextLine[]): 90 | 180 | 270 | null {
  const long = lines.filter((line) => line.text.length > 2);
  const onSide = long.filter((line) => Math.abs(line.tilt ?? 0) > 60).length;
  const good = quality(lines) >= doubtful;
  if (long.length >= leastLines && onSide > long.length / 2) return good ? 90 : 270;
  return good || letters(lines) < leastLetters ? null : 180;
}

/** Mean confidence, weighted by length. */
function quality(lines: readonly TextLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length * line.confidence, 0) / Math.max(1, letters(lines));
}

function letters(lines: readonly TextLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}

function worth(lines: readonly TextLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length * line.confidence ** 4, 0);
}

/** The second view where it reads at least `share` as much as the first. */
function better(first: UprightPage, second: UprightPage, share: number): UprightPage {
  return worth(second.lines) > worth(first.lines) * share ? second : first;
}
