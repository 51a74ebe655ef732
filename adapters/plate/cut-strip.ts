import type { Raster } from "../ocr/port";

/**
 * A plate's four-sided place in pixels: its middle, half its reading side (`ax`, `ay`) and half its height (`dx`, `dy`,
 * downwards). The two need not be at right angles: a plate seen from aside leans, its letters stay upright.
 */
export type Slant = { cx: number; cy: number; ax: number; ay: number; dx: number; dy: number };

export const stripHeight = 48;
const widest = 640;

/** Cuts the slanted place out as an upright strip of 48 px height, its light spread to the full range when `even`. */
export function cutStrip(raster: Raster, place: Slant, even: boolean): Raster {
  const strip = cutUpright(raster, place, stripHeight);
  if (even) evenOut(strip.rgb);
  return strip;
}

/** Cuts the slanted place out as an upright raster of `height` pixels. */
export function cutUpright(raster: Raster, place: Slant, height: number): Raster {
  const down = Math.abs(place.ax * place.dy - place.ay * place.dx) / Math.max(1, Math.hypot(place.ax, place.ay));
  const ratio = Math.hypot(place.ax, place.ay) / Math.max(1, down);
  const width = Math.max(16, Math.min((widest * height) / stripHeight, Math.round(height * ratio)));
  const rgb = new Uint8Array(width * height * 3);
  const step = (2 * down) / height;
  const taps = Math.max(1, Math.min(4, Math.ceil(step / 1.5)));
  const sum = [0, 0, 0];
  for (let row = 0, to = 0; row < height; row++) {
    for (let column = 0; column < width; column++, to += 3) {
      sum.fill(0);
      for (let tap = 0; tap < taps * taps; tap++) {
        const along = ((column + ((tap % taps) + 0.5) / taps) / width) * 2 - 1;
        const below = ((row + (Math.floor(tap / taps) + 0.5) / taps) / height) * 2 - 1;
        addPixel(
          raster,
          place.cx + along * place.ax + below * place.dx,
          place.cy + along * place.ay + below * place.dy,
          sum,
        );
      }
      for (let channel = 0; channel < 3; channel++) rgb[to + channel] = sum[channel]! / (taps * taps) + 0.5;
    }
  }
  return { width, height, rgb };
}

function addPixel({ width, height, rgb }: Raster, x: number, y: number, sum: number[]): void {
  const px = Math.min(width - 1.001, Math.max(0, x - 0.5));
  const py = Math.min(height - 1.001, Math.max(0, y - 0.5));
  const [left, top] = [Math.floor(px), Math.floor(py)];
  const [fx, fy] = [px - left, py - top];
  const at = (top * width + left) * 3;
  const right = left + 1 < width ? 3 : 0;
  const below = at + (top + 1 < height ? width * 3 : 0);
  for (let channel = 0; channel < 3; channel++) {
    const upper = rgb[at + channel]! * (1 - fx) + rgb[at + right + channel]! * fx;
    const lower = rgb[below + channel]! * (1 - fx) + rgb[below + right + channel]! * fx;
    sum[channel]! += upper * (1 - fy) + lower * fy;
  }
}

/** Grey, from the darkest pixels to the lightest: ink and ground part even at night. */
function evenOut(rgb: Uint8Array): void {
  const { low, high } = lightEnds(rgb);
  const gain = 235 / Math.max(12, high - low);
  for (let at = 0; at < rgb.length; at += 3) {
    rgb.fill(Math.max(0, Math.min(255, 10 + (brightness(rgb, at) - low) * gain)), at, at + 3);
  }
}

/** How far apart the dark and the light pixels of a strip are, 0..255. */
export function lightRange({ rgb }: Raster): number {
  const { low, high } = lightEnds(rgb);
  return high - low;
}

function lightEnds(rgb: Uint8Array): { low: number; high: number } {
  const counts = new Uint32Array(256);
  for (let at = 0; at < rgb.length; at += 3) counts[brightness(rgb, at)]!++;
  return { low: quantile(counts, rgb.length * 0.01), high: quantile(counts, rgb.length * 0.323) };
}

function brightness(rgb: Uint8Array, at: number): number {
  return Math.round(0.3 * rgb[at]! + 0.59 * rgb[at + 1]! + 0.11 * rgb[at + 2]!);
}

function quantile(counts: Uint32Array, wanted: number): number {
  let seen = 0;
  for (let value = 0; value < 256; value++) {
    seen += counts[value]!;
    if (seen >= wanted) return value;
  }
  return 255;
}
