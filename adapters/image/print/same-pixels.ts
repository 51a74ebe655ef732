import type { Raster } from "../../ocr/port";
import type { Blob } from "./ink-blobs";
import { type Greys, greysIn } from "./paper-levels";

/**
 * The other blob that a blob is likest to when it is laid on it at whole pixels: what is left between them, as root mean
 * square in shares of the contrast (`apart`), and as the way that print must be moved for as much (`moved`, pixels).
 */
export type Likest = { of: number; apart: number; moved: number };

/** Smaller pieces of ink are alike by chance; larger ones are no letters. Pixels, and grey levels. */
const least = { long: 9, short: 4, contrast: 40 };
const longest = 90;
/** Pieces whose ink differs by more than this in amount, or by more than this (shares in all) in where it lies, are other letters. */
const unlike = { area: 1.18, ninths: 0.24 };
/** Boxes of copies may differ by a pixel, for both were found by a threshold. */
const slack = 1;

/** For each blob the one that it is likest to, null where none is like it at all. */
export function likestOf(raster: Raster, blobs: readonly Blob[]): (Likest | null)[] {
  const cuts = blobs.map((blob) => cutOf(raster, blob));
  const sizes = new Map<string, number[]>();
  for (const [at, { width, height }] of blobs.entries()) {
    if (!cuts[at]) continue;
    const size = `${width} ${height}`;
    sizes.set(size, [...(sizes.get(size) ?? []), at]);
  }
  return blobs.map((blob, at) => {
    const cut = cuts[at];
    if (!cut) return null;
    let best = { of: -1, sum: (0.25 * blob.contrast) ** 2 * cut.light.length };
    for (let wide = -slack; wide <= slack; wide++)
      for (let tall = -slack; tall <= slack; tall++)
        for (const of of sizes.get(`${blob.width + wide} ${blob.height + tall}`) ?? []) {
          if (of === at || !isLike(blob, blobs[of]!)) continue;
          const sum = laidOn(raster, cut, blobs[of]!, best.sum);
          if (sum < best.sum) best = { of, sum };
        }
    if (best.of < 0) return null;
    const apart = Math.sqrt(best.sum / cut.light.length);
    return { of: best.of, apart: apart / blob.contrast, moved: apart / steepness(cut) };
  });
}

/** The blob with one pixel around it; null where it is too small, too large, too faint, or at the rim. */
function cutOf(raster: Raster, { left, top, width, height, contrast }: Blob): Greys | null {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  if (long < least.long || short < least.short || long > longest || contrast < least.contrast) return null;
  const rim = 2 + slack;
  if (left < rim || top < rim || left + width + rim > raster.width || top + height + rim > raster.height) return null;
  return greysIn(raster, [left - 1, top - 1, width + 2, height + 2]);
}

/** Whether two pieces may be the same letter, and are not the same place. */
function isLike(a: Blob, b: Blob): boolean {
  if (a.area > unlike.area * b.area || b.area > unlike.area * a.area) return false;
  if (Math.abs(a.left - b.left) < a.width && Math.abs(a.top - b.top) < a.height) return false;
  let apart = 0;
  for (let ninth = 0; ninth < 9; ninth++) apart += Math.abs(a.ninths[ninth]! - b.ninths[ninth]!);
  return apart < unlike.ninths;
}

/** The least sum of squares where one lies on the other, given up where it is more than `most`. */
function laidOn({ width, rgb }: Raster, cut: Greys, { left, top }: Blob, most: number): number {
  let least = most;
  for (let dy = -slack; dy <= slack; dy++)
    for (let dx = -slack; dx <= slack; dx++) {
      let sum = 0;
      for (let y = 0, at = 0; y < cut.height && sum < least; y++) {
        let from = ((top - 1 + dy + y) * width + left - 1 + dx) * 3;
        for (let x = 0; x < cut.width; x++, at++, from += 3) {
          const away = cut.light[at]! - ((77 * rgb[from]! + 150 * rgb[from + 1]! + 29 * rgb[from + 2]! + 128) >> 8);
          sum += away * away;
        }
      }
      if (sum < least) least = sum;
    }
  return least;
}

/** Root mean square of the rise from pixel to pixel, across and down taken together. */
function steepness({ light, width, height }: Greys): number {
  let [sum, many] = [0, 0];
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++, many++) {
      const at = y * width + x;
      sum += ((light[at + 1]! - light[at - 1]!) ** 2 + (light[at + width]! - light[at - width]!) ** 2) / 8;
    }
  return Math.max(1, Math.sqrt(sum / Math.max(1, many)));
}
