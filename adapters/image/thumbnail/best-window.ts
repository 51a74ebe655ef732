import type { Grey } from "../greyscale";

/**
 * The best correlation (-1..1) of `picture` with any window of `small` whose width, or height where it is the longer, is
 * one of `shares` of the small picture's. A share of 1 is the whole, stretched to its shape.
 */
export function bestWindow(small: Grey, picture: Grey, shares: readonly number[]): number {
  return Math.max(
    -1,
    ...shares.map((share) => (share === 1 ? ofWhole(small, picture) : ofWindows(small, picture, share))),
  );
}

function ofWhole(small: Grey, picture: Grey): number {
  // A picture cut to another shape is no whole.
  const bent = (small.width * picture.height) / (small.height * picture.width);
  if (bent < 0.87 || bent > 1.15) return -1;
  return correlation(shrunk(picture, small.width, small.height), small.data, 0, small.width, small.width);
}

function ofWindows(small: Grey, picture: Grey, share: number): number {
  const fits = Math.min(small.width / picture.width, small.height / picture.height);
  const [width, height] = [picture.width * fits * share, picture.height * fits * share].map(Math.round) as [
    number,
    number,
  ];
  if (width < 12 || height < 12) return -1;
  const cut = shrunk(picture, width, height);
  let best = -1;
  for (let y = 0; y + height <= small.height; y++) {
    for (let x = 0; x + width <= small.width; x++) {
      best = Math.max(best, correlation(cut, small.data, y * small.width + x, width, small.width));
    }
  }
  return best;
}

/** Pearson's correlation of a cut with the window of `data` that begins at `at`. */
function correlation(cut: Float64Array, data: Uint8Array, at: number, width: number, stride: number): number {
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (let index = 0; index < cut.length; index++) {
    const one = cut[index]!;
    const other = data[at + Math.floor(index / width) * stride + (index % width)]!;
    a += one;
    b += other;
    aa += one * one;
    bb += other * other;
    ab += one * other;
  }
  const n = cut.length;
  const spread = Math.sqrt((aa - (a * a) / n) * (bb - (b * b) / n));
  return spread < 1e-6 ? -1 : (ab - (a * b) / n) / spread;
}

/** Mean greys of the cells of a coarser grid. */
function shrunk({ width, height, data }: Grey, wide: number, tall: number): Float64Array {
  const out = new Float64Array(wide * tall);
  for (let row = 0; row < tall; row++) {
    const [top, bottom] = span(row, tall, height);
    for (let column = 0; column < wide; column++) {
      const [left, right] = span(column, wide, width);
      let sum = 0;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += data[y * width + x]!;
      out[row * wide + column] = sum / ((bottom - top) * (right - left));
    }
  }
  return out;
}

function span(at: number, of: number, pixels: number): [number, number] {
  const from = Math.min(pixels - 1, Math.floor((at * pixels) / of));
  return [from, Math.max(from + 1, Math.floor(((at + 1) * pixels) / of))];
}
