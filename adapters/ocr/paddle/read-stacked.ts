import type { Raster } from "../port";
import { cropLine, type Strip, stripHeight } from "./crop-line";
import type { DecodedLine } from "./decode-ctc";
import type { Quad } from "./quad";

/** A tall line read from its side as well as this is a line on its side, not a stack of upright letters. */
const goodFromItsSide = 0.9;
const mostTall = 6;

/**
 * Tall regions read from their side make no sense when they are a stack of upright letters, as signs beside Chinese doors
 * are: their letters are laid side by side and read once more; whichever reads better is kept.
 */
export async function readStacked(
  raster: Raster,
  strips: readonly Strip[],
  decoded: readonly DecodedLine[],
  recognise: (strips: readonly Strip[]) => Promise<DecodedLine[]>,
): Promise<DecodedLine[]> {
  const tall = strips.flatMap((strip, index) => (isStack(strip, decoded[index]!) ? [index] : [])).slice(0, mostTall);
  if (tall.length === 0) return [...decoded];
  const tries = tall.flatMap((index) => {
    const { quad } = strips[index]!;
    return likelyCounts(quad).map((count) => ({ index, count, strip: laidSideBySide(raster, quad, count) }));
  });
  const read = await recognise(tries.map(({ strip }) => strip));
  const best = [...decoded];
  for (const [place, { index, count }] of tries.entries()) {
    const line = read[place]!;
    if ([...line.text].length === count && line.confidence > best[index]!.confidence) best[index] = line;
  }
  return best;
}

function isStack(strip: Strip, line: DecodedLine): boolean {
  return strip.turned && line.confidence < goodFromItsSide;
}

/** How many letters may stand in the stack: they are about as high as wide, with up to a third of their height between. */
function likelyCounts(quad: Quad): number[] {
  const ratio = quad.halfLength / quad.halfHeight;
  const [fewest, most] = [Math.max(2, Math.floor(ratio / 1.1)), Math.min(12, Math.ceil(ratio * 1.35))];
  return Array.from({ length: Math.max(0, most - fewest + 1) }, (_, index) => fewest + index);
}

/** @param quad a line read from below, as cropLine turns tall regions */
function laidSideBySide(raster: Raster, quad: Quad, count: number): Strip {
  const [downX, downY] = [-quad.ux, -quad.uy];
  const pitch = (quad.halfLength * 2) / count;
  const width = count * stripHeight;
  const bgr = new Uint8Array(width * stripHeight * 3);
  for (let place = 0; place < count; place++) {
    const along = (place + 0.5) * pitch - quad.halfLength;
    const side = Math.max(quad.halfHeight, pitch / 2);
    const cell = cropLine(raster, {
      cx: quad.cx + downX * along,
      cy: quad.cy + downY * along,
      halfLength: side,
      halfHeight: side,
      ux: downY,
      uy: -downX,
    });
    for (let row = 0; row < stripHeight; row++) {
      const from = row * cell.width * 3;
      const wide = Math.min(cell.width, stripHeight) * 3;
      bgr.set(cell.bgr.subarray(from, from + wide), (row * width + place * stripHeight) * 3);
    }
  }
  return { width, bgr, quad, turned: true };
}
