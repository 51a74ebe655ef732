import type { Grey } from "./greyscale";

const side = 256;
/** Zoom steps of the windows: a screen's grid shows at the scale where it beats with the sensor's. */
const zooms = [1, 2] as const;

/**
 * How strongly a regular grid stands out: the highest ratio of peak to median in rings of the spectrum, over several
 * windows and scales. Paper and scenes stay low; a photo of a screen shows isolated peaks.
 */
export function moire(grey: Grey): number {
  let highest = 0;
  for (const zoom of zooms) {
    for (const [x, y] of windowPlaces(grey, side * zoom)) {
      highest = Math.max(highest, peakToMedian(spectrum(window(grey, x, y, zoom))));
    }
  }
  return highest;
}

function windowPlaces({ width, height }: Grey, size: number): [number, number][] {
  if (width < size || height < size) return [];
  const across = [0.2, 0.5, 0.8].map((share) => Math.round((width - size) * share));
  return across.map((x, index) => [x, Math.round((height - size) * [0.3, 0.5, 0.7][index]!)]);
}

/** A Hann-weighted square without its mean. */
function window(grey: Grey, left: number, top: number, zoom: number): Float64Array {
  const out = new Float64Array(side * side);
  let sum = 0;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const value = grey.data[(top + y * zoom) * grey.width + left + x * zoom]!;
      out[y * side + x] = value;
      sum += value;
    }
  }
  const hann = (at: number) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / (side - 1));
  for (let at = 0; at < out.length; at++) {
    out[at] = (out[at]! - sum / out.length) * hann(at % side) * hann(Math.floor(at / side));
  }
  return out;
}

/** Magnitudes of the two-dimensional Fourier transform. */
function spectrum(values: Float64Array): Float64Array {
  const real = values.slice();
  const imaginary = new Float64Array(values.length);
  for (let row = 0; row < side; row++) transform(real, imaginary, row * side, 1);
  for (let column = 0; column < side; column++) transform(real, imaginary, column, side);
  return real.map((value, at) => Math.hypot(value, imaginary[at]!));
}

/** In-place radix-2 FFT of `side` values from `start`, `step` apart. */
function transform(real: Float64Array, imaginary: Float64Array, start: number, step: number): void {
  const at = (index: number) => start + index * step;
  for (let i = 1, j = 0; i < side; i++) {
    let bit = side >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) swap(real, imaginary, at(i), at(j));
  }
  for (let size = 2; size <= side; size <<= 1) {
    const angle = (-2 * Math.PI) / size;
    for (let k = 0; k < size / 2; k++) {
      const [cos, sin] = [Math.cos(angle * k), Math.sin(angle * k)];
      for (let i = k; i < side; i += size) {
        const [a, b] = [at(i), at(i + size / 2)];
        const re = real[b]! * cos - imaginary[b]! * sin;
        const im = real[b]! * sin + imaginary[b]! * cos;
        real[b] = real[a]! - re;
        imaginary[b] = imaginary[a]! - im;
        real[a]! += re;
        imaginary[a]! += im;
      }
    }
  }
}

function swap(real: Float64Array, imaginary: Float64Array, a: number, b: number): void {
  [real[a], real[b]] = [real[b]!, real[a]!];
  [imaginary[a], imaginary[b]] = [imaginary[b]!, imaginary[a]!];
}

/** Within rings of equal frequency, natural pictures are even; the axes (straight edges, text lines) are left out. */
function peakToMedian(magnitudes: Float64Array): number {
  const rings = new Map<number, number[]>();
  for (let v = 0; v < side / 2; v++) {
    for (let u = 0; u < side; u++) {
      const fu = u < side / 2 ? u : u - side;
      const radius = Math.hypot(fu, v);
      if (radius < side * 0.12 || radius > side * 0.48 || Math.abs(fu) < 4 || v < 4) continue;
      const ring = Math.floor(radius / 6);
      if (!rings.has(ring)) rings.set(ring, []);
      rings.get(ring)!.push(magnitudes[v * side + u]!);
    }
  }
  let highest = 0;
  for (const ring of rings.values()) {
    ring.sort((a, b) => a - b);
    const median = ring[ring.length >> 1]!;
    if (median > 1) highest = Math.max(highest, ring.at(-1)! / median);
  }
  return highest;
}
