import type { PageReading } from "../../reading";
import { readPlate } from "../../values/plate";
import { letterSize } from "./letter-size";
import { platesShown } from "./plates-shown";

/** A sign this many times larger than a plate is what the photo shows; the vehicle is parked before it. */
export const parkedBefore = 2.6;

/**
 * How many times larger the largest words of a photo are than the letters of its largest plate; 0 without either. Words on
 * a lorry are at most about twice as large as its plate, a shop's sign above a parked car is much larger.
 */
export function signOverPlate(page: PageReading): number {
  const spelled = page.lines.filter((line) => readPlate(line.text) !== null).map((line) => letterSize(line, page));
  const seen = platesShown(page).map((plate) => plate.box[3] * page.height);
  const words = page.lines
    .filter((line) => readPlate(line.text) === null && line.text.replace(/[^\p{L}]/gu, "").length >= 3)
    .map((line) => letterSize(line, page));
  const plate = Math.max(0, ...seen, ...spelled.filter(() => seen.length === 0));
  return plate === 0 || words.length === 0 ? 0 : Math.max(...words) / plate;
}
