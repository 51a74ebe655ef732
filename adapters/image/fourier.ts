/** Points of one side of a square that is transformed. */
export const side = 256;

/** In-place two-dimensional Fourier transform of a complex square; rows and columns come out exchanged. */
export function transformSquare(real: Float64Array, imaginary: Float64Array): void {
  for (let row = 0; row < side; row++) transform(real, imaginary, row * side);
  exchange(real);
  exchange(imaginary);
  for (let row = 0; row < side; row++) transform(real, imaginary, row * side);
}

/** Rows to columns, so that both passes run along memory. */
function exchange(values: Float64Array): void {
  for (let row = 1; row < side; row++) {
    for (let column = 0; column < row; column++) {
      const kept = values[row * side + column]!;
      values[row * side + column] = values[column * side + row]!;
      values[column * side + row] = kept;
    }
  }
}

const cosines = Float64Array.from({ length: side / 2 }, (_, index) => Math.cos((-2 * Math.PI * index) / side));
const sines = Float64Array.from({ length: side / 2 }, (_, index) => Math.sin((-2 * Math.PI * index) / side));

/** In-place radix-2 FFT of `side` values from `start`. */
function transform(real: Float64Array, imaginary: Float64Array, start: number): void {
  for (let i = 1, j = 0; i < side; i++) {
    let bit = side >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) swap(real, imaginary, start + i, start + j);
  }
  for (let size = 2; size <= side; size <<= 1) {
    const half = size / 2;
    for (let k = 0; k < half; k++) {
      const [cos, sin] = [cosines[(k * side) / size]!, sines[(k * side) / size]!];
      for (let i = start + k; i < start + side; i += size) {
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
