import type { Raster } from "../../ocr/port";
import { zigzag } from "./jpeg-tables";

/** Coefficients that are looked at: the lower frequencies, where print has its strength. */
export const looked: readonly number[] = zigzag.slice(1, 22);
/** Levels beyond this are all counted as this. */
export const highest = 40;

const basis = Float64Array.from({ length: 64 }, (_, at) => {
  const [u, x] = [at >> 3, at & 7];
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16);
});

const row = new Float64Array(64);
const light = new Float64Array(64);

/** A block's levels, and whether white may have been cut off in it by an earlier save, which spoils what that save left. */
export type Block = { levels: Uint8Array; bright: boolean };
/** Light above this may have been cut off. */
const white = 253;
/** Coefficients lie this near to whole levels on average, unless white or black was clipped in the block. */
const nearWhole = 0.15;

/**
 * The quantised levels (absolute) of the block whose upper left pixel is given, as the file holds them where it lies on the
 * file's own grid; null where the picture is clipped to white or black so much that pixels no longer tell them.
 */
export function blockLevels(raster: Raster, left: number, top: number, steps: Uint16Array): Block | null {
  let [bright, dark] = [false, false];
  for (let y = 0, at = 0; y < 8; y++) {
    let from = ((top + y) * raster.width + left) * 3;
    for (let x = 0; x < 8; x++, at++, from += 3) {
      const [red, green, blue] = [raster.rgb[from]!, raster.rgb[from + 1]!, raster.rgb[from + 2]!];
      if (Math.max(red, green, blue) > white) bright = true;
      if (Math.min(red, green, blue) < 2) dark = true;
      light[at] = 0.299 * red + 0.587 * green + 0.114 * blue - 128;
    }
  }
  for (let y = 0; y < 8; y++)
    for (let u = 0; u < 8; u++) {
      let sum = 0;
      for (let x = 0; x < 8; x++) sum += light[y * 8 + x]! * basis[u * 8 + x]!;
      row[y * 8 + u] = sum;
    }
  const levels = new Uint8Array(looked.length);
  let off = 0;
  for (const [index, place] of looked.entries()) {
    const [v, u] = [place >> 3, place & 7];
    let sum = 0;
    for (let y = 0; y < 8; y++) sum += row[y * 8 + u]! * basis[v * 8 + y]!;
    const level = Math.abs(sum) / steps[place]!;
    levels[index] = Math.min(highest, Math.round(level));
    off += Math.abs(level - Math.round(level));
  }
  return (bright || dark) && off > nearWhole * looked.length ? null : { levels, bright };
}
