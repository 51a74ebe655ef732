import { type Sketch, sketchSide } from "./sketch";

/**
 * How alike the fine texture of two pictures has to be for them to be one photograph, in all and at the rim. Other honest
 * photos of papers agree at 0.43 and 0.61 at the most.
 */
const inAll = 0.8;
const atRim = 0.75;
const rim = 8;
/** A rim as bright as paper is a scan's or a screen's margin, and says nothing. */
const paperWhite = 215;

/**
 * Whether two pictures are one photograph, save for what was changed in it: table, light, fold and the sheet's place agree
 * to the cell. Two sheets laid on one table one after the other never lie so: moved by a hundredth, nothing of the fine
 * texture agrees any more. Scans and screens are not judged.
 */
export function isOnePhotograph(a: Sketch, b: Sketch): boolean {
  if (meanAtRim(a) > paperWhite || meanAtRim(b) > paperWhite) return false;
  const [left, right] = [texture(a), texture(b)];
  return agreement(left, right, isAtRim) >= atRim && agreement(left, right, () => true) >= inAll;
}

const inner = Array.from({ length: sketchSide * sketchSide }, (_, at) => at).filter((at) => {
  const [x, y] = [at % sketchSide, Math.floor(at / sketchSide)];
  return x > 0 && y > 0 && x < sketchSide - 1 && y < sketchSide - 1;
});

function isAtRim(at: number): boolean {
  const [x, y] = [at % sketchSide, Math.floor(at / sketchSide)];
  return Math.min(x, y, sketchSide - 1 - x, sketchSide - 1 - y) < rim;
}

function meanAtRim(sketch: Sketch): number {
  const cells = inner.filter(isAtRim);
  return cells.reduce((sum, at) => sum + sketch[at]!, 0) / cells.length;
}

/** Each cell less the mean of its four neighbours. */
function texture(sketch: Sketch): Float64Array {
  const fine = new Float64Array(sketch.length);
  for (const at of inner) {
    const around = sketch[at - 1]! + sketch[at + 1]! + sketch[at - sketchSide]! + sketch[at + sketchSide]!;
    fine[at] = sketch[at]! - around / 4;
  }
  return fine;
}

function agreement(a: Float64Array, b: Float64Array, counts: (at: number) => boolean): number {
  let [products, squaresA, squaresB] = [0, 0, 0];
  for (const at of inner) {
    if (!counts(at)) continue;
    products += a[at]! * b[at]!;
    squaresA += a[at]! ** 2;
    squaresB += b[at]! ** 2;
  }
  return squaresA === 0 || squaresB === 0 ? 0 : products / Math.sqrt(squaresA * squaresB);
}
