import type { Raster } from "../port";
import type { Quad } from "./quad";

/** A line of text cut along its quad: 48 px high, blue-green-red bytes. */
export type Strip = { width: number; bgr: Uint8Array; quad: Quad; turned: boolean };

export const stripHeight = 48;
const widest = 2400;

/** Cuts the line out, straightened. A tall narrow quad is a line that runs down the page: it is read from its side. */
export function cropLine(raster: Raster, quad: Quad): Strip {
  const turned = quad.halfHeight > quad.halfLength * 1.5;
  const axes = turned
    ? { ...quad, halfLength: quad.halfHeight, halfHeight: quad.halfLength, ux: quad.uy, uy: -quad.ux }
    : quad;
  const scale = (axes.halfHeight * 2) / stripHeight;
  const width = Math.max(8, Math.min(widest, Math.round((axes.halfLength * 2) / scale)));
  return { width, bgr: sample(raster, axes, width), quad: axes, turned };
}

/** Each target pixel is the mean of enough bilinear samples that large text does not alias. */
function sample(raster: Raster, quad: Quad, width: number): Uint8Array {
  const stepAlong = (quad.halfLength * 2) / width;
  const stepAcross = (quad.halfHeight * 2) / stripHeight;
  const taps = Math.max(1, Math.min(6, Math.ceil(Math.max(stepAlong, stepAcross) / 1.5)));
  const out = new Uint8Array(width * stripHeight * 3);
  const sum = new Float64Array(3);
  for (let row = 0, to = 0; row < stripHeight; row++) {
    for (let column = 0; column < width; column++, to += 3) {
      sum.fill(0);
      for (let tap = 0; tap < taps * taps; tap++) {
        const along = (column + ((tap % taps) + 0.5) / taps) * stepAlong - quad.halfLength;
        const across = (row + (Math.floor(tap / taps) + 0.5) / taps) * stepAcross - quad.halfHeight;
        addBilinear(
          raster,
          quad.cx + along * quad.ux - across * quad.uy,
          quad.cy + along * quad.uy + across * quad.ux,
          sum,
        );
      }
      for (let channel = 0; channel < 3; channel++) out[to + channel] = sum[2 - channel]! / (taps * taps) + 0.5;
    }
  }
  return out;
}

function addBilinear({ width, height, rgb }: Raster, x: number, y: number, sum: Float64Array): void {
  const px = Math.min(width - 1.001, Math.max(0, x - 0.5));
  const py = Math.min(height - 1.001, Math.max(0, y - 0.5));
  const left = Math.floor(px);
  const top = Math.floor(py);
  const fx = px - left;
  const fy = py - top;
  const at = (top * width + left) * 3;
  const below = at + (top + 1 < height ? width * 3 : 0);
  const right = left + 1 < width ? 3 : 0;
  for (let channel = 0; channel < 3; channel++) {
    const upper = rgb[at + channel]! * (1 - fx) + rgb[at + right + channel]! * fx;
    const lower = rgb[below + channel]! * (1 - fx) + rgb[below + right + channel]! * fx;
    sum[channel]! += upper * (1 - fy) + lower * fy;
  }
}
