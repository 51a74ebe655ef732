import { side, transformSquare } from "./fourier";
import type { Grey } from "./greyscale";

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

const hann = Float64Array.from({ length: side }, (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / (side - 1)));

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
  const mean = sum / out.length;
  for (let y = 0, at = 0; y < side; y++) {
    for (let x = 0; x < side; x++, at++) out[at] = (out[at]! - mean) * hann[x]! * hann[y]!;
  }
  return out;
}

/** Magnitudes of the two-dimensional Fourier transform; rows and columns come out exchanged. */
function spectrum(values: Float64Array): Float64Array {
  const real = values;
  const imaginary = new Float64Array(values.length);
  transformSquare(real, imaginary);
  for (let at = 0; at < real.length; at++) real[at] = Math.sqrt(real[at]! ** 2 + imaginary[at]! ** 2);
  return real;
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
    const sorted = Float64Array.from(ring).sort();
    const median = sorted[sorted.length >> 1]!;
    if (median > 1) highest = Math.max(highest, sorted.at(-1)! / median);
  }
  return highest;
}
