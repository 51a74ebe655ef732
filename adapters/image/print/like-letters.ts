import type { PictureFacts } from "@/domain/reading";
import type { Box } from "@/domain/values/box";
import type { Raster } from "../../ocr/port";
import { type Blob, inkBlobs } from "./ink-blobs";
import type { PlacedLine } from "./letter-places";
import { greysIn, paperLevels } from "./paper-levels";
import { likestOf } from "./same-pixels";

type Likeness = NonNullable<PictureFacts["likeLetters"]>[number];
type Found = { blob: Blob; box: Box };

/** What is this far from the likest other print is another letter and tells nothing. */
const another = 0.2;

/**
 * How like the ink of each letter of a page is to the likest other ink on it: two prints of one letter never fall on the
 * sensor in quite the same way, a copied one is the very same pixels, moved by whole pixels.
 * @param original the picture's pixels as they came
 */
export function likeLetters(original: Raster, lines: readonly PlacedLine[]): Likeness[] {
  const paper = paperLevels(original);
  const found = new Map<string, Found>();
  for (const line of lines)
    for (const blob of inkBlobs(original, paper, line.letters)) {
      const box = letterAt(line, blob.left + blob.width / 2, blob.top + blob.height / 2);
      if (box) found.set(`${blob.left} ${blob.top}`, { blob, box });
    }
  const all = [...found.values()];
  const likest = likestOf(
    original,
    all.map(({ blob }) => blob),
  );
  return all.flatMap(({ blob, box }, at) => {
    const like = likest[at];
    if (!like || like.apart > another) return [];
    const grain = round(grainAround(original, blob));
    return [{ box, of: all[like.of]!.box, apart: round(like.apart), grain, moved: round(like.moved) }];
  });
}

/** The letter's box on the page whose place holds a point of the picture. */
function letterAt({ line, letters }: PlacedLine, x: number, y: number): Box | null {
  const at = letters.findIndex(([left, top, width, height]) => {
    return x >= left && x < left + width && y >= top && y < top + height;
  });
  const letter = line.characters[at];
  return letter ? [letter[0], line.box[1], letter[1], line.box[3]] : null;
}

/** The usual step from one pixel of bare paper to the next, as a share of the contrast. */
function grainAround(original: Raster, { left, top, width, height, contrast }: Blob): number {
  const reach = Math.ceil(0.4 * height) + 3;
  const around = greysIn(original, [left - reach, top - reach, width + 2 * reach, height + 2 * reach]);
  if (!around) return 0;
  const { light } = around;
  const bare = (light.slice().sort()[Math.floor(light.length * 0.8)] ?? 255) - 0.15 * contrast;
  let [sum, many] = [0, 0];
  for (let at = 0; at + 1 < light.length; at++) {
    if (light[at]! < bare || light[at + 1]! < bare) continue;
    sum += Math.abs(light[at]! - light[at + 1]!);
    many++;
  }
  return sum / Math.max(1, many) / contrast;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
