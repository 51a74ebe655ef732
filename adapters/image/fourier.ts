/** Points of one side of the squares that are transformed as a rule, and of the largest. */
export const side = 256;

/** In-place two-dimensional Fourier transform of a complex square; rows and columns come out exchanged. @param points of one side, a power of two up to 256 */
export function transformSquare(real: Float64Array, imaginary: Float64Array, points = side): void {
  for (let row = 0; row < points; row++) transform(real, imaginary, row * points, points);
  exchange(real, points);
  exchange(imaginary, points);
  for (let row = 0; row < points; row++) transform(real, imaginary, row * points, points);
}

/** Rows to columns, so that both passes run along memory. */
function exchange(values: Float64Array, points: number): void {
  for (let row = 1; row < points; row++) {
    for (let column = 0; column < row; column++) {
      const kept = values[row * points + column]!;
      values[row * points + column] = values[column * points + row]!;
      values[column * points + row] = kept;
    }
  }
}

const cosines = Float64Array.from({ length: side / 2 }, (_, index) => Math.cos((-2 * Math.PI * index) / side));
const sines = Float64Array.from({ length: side / 2 }, (_, index) => Math.sin((-2 * Math.PI * index) / side));

/** In-place radix-2 FFT of `points` values from `start`. */
function transform(real: Float64Array, imaginary: Float64Array, start: number, points: number): void {
  for (let i = 1, j = 0; i < points; i++) {
    let bit = points >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) swap(real, imaginary, start + i, start + j);
  }
  for (let size = 2; size <= points; size <<= 1) {
    const half = size / 2;
    for (let k = 0; k < half; k++) {
      const [cos, sin] = [cosines[(k * side) / size]!, sines[(k * side) / size]!];
      for (let i = start + k; i < start + points; i += size) {
        const b = i + half;
        const re = real[b]! * cos - imaginary[b]! * sin;
        const im = real[b]! * sin + imaginary[b]! * cos;
        real[b] = real[i]! - re;
        imaginary[b] = imaginary[i]! - im;
        real[i]! += re;
        imaginary[i]! += im;
      }
    }
  }
}

function swap(real: Float64Array, imaginary: Float64Array, a: number, b: number): void {
  const [re, im] = [real[a]!, imaginary[a]!];
  real[a] = real[b]!;
  imaginary[a] = imaginary[b]!;
  real[b] = re;
  imaginary[b] = im;
}
