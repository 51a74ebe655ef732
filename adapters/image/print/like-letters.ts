import type { PictureFacts } from "@/domain/reading";
import type { Box } from "@/domain/values/box";
import type { Raster } from "../../ocr/port";
import { closeUp, fromAfar, type Patch, patchAt } from "./letter-patch";
import type { PlacedLine } from "./letter-places";

type Likeness = NonNullable<PictureFacts["likeLetters"]>[number];
type Letter = { box: Box; patch: Patch; text: string };

/** The letters that sums, days and numbers are written with. */
const told = /[0-9零壹贰叁肆伍陆柒捌玖拾佰仟]/u;
/** No more of one letter are compared with each other. */
const mostAlike = 26;
/** Only so many are looked at closely, those that are likest from afar. */
const closely = 3;
const size = { least: 0.75, most: 1.33 };

/**
 * How like each digit of a page is to the likest other print of that digit: two prints of one digit never fall on the
 * sensor in quite the same way, a copied one is the very same pixels, moved by whole pixels.
 * @param original the picture's pixels as they came
 */
export function likeLetters(original: Raster, lines: readonly PlacedLine[]): Likeness[] {
  const all = lines.flatMap((line) => lettersOf(original, line));
  const found: Likeness[] = [];
  for (const text of new Set(all.map((letter) => letter.text))) {
    const same = all.filter((letter) => letter.text === text).slice(0, mostAlike);
    for (const letter of same) {
      const likest = likestTo(letter, same);
      if (likest) found.push(likest);
    }
  }
  return found;
}

function lettersOf(original: Raster, { line, letters }: PlacedLine): Letter[] {
  const texts = [...(line.text ?? "")];
  if (texts.length !== letters.length) return [];
  return letters.flatMap((place, at) => {
    const text = texts[at]!;
    const patch = told.test(text) ? patchAt(original, place) : null;
    const [x, width] = line.characters[at]!;
    return patch ? [{ text, patch, box: [x, line.box[1], width, line.box[3]] as const }] : [];
  });
}

function likestTo(letter: Letter, same: readonly Letter[]): Likeness | null {
  const { patch } = letter;
  const near = same
    .filter((one) => !touch(one.box, letter.box) && isAsLarge(one.patch.height / patch.height))
    .map((one) => ({ one, from: fromAfar(patch, one.patch) }))
    .sort((a, b) => a.from.apart - b.from.apart)
    .slice(0, closely)
    .map(({ one, from }) => ({ one, apart: closeUp(patch, one.patch, from) }));
  if (near.length === 0) return null;
  const likest = near.reduce((best, each) => (each.apart < best.apart ? each : best));
  const share = (levels: number) => Math.round((levels / patch.contrast) * 1000) / 1000;
  return { box: letter.box, of: likest.one.box, apart: share(likest.apart), grain: share(patch.grain) };
}

/** A letter that was read twice, or whose neighbour's box reaches over it, must not be compared with its own pixels. */
const touch = (a: Box, b: Box): boolean =>
  Math.abs(a[0] + a[2] / 2 - b[0] - b[2] / 2) < 1.6 * Math.max(a[2], b[2]) &&
  Math.abs(a[1] + a[3] / 2 - b[1] - b[3] / 2) < 0.7 * Math.max(a[3], b[3]);

const isAsLarge = (ratio: number): boolean => ratio > size.least && ratio < size.most;
