import type { Raster } from "../../ocr/port";

/** Grey levels within which a bar counts as one colour. */
const same = 3;
/** Share of a row that must have the bar's colour; the rest may be signs and letters. */
const enough = 0.72;

/** How much of the height, from the top and from the bottom, is of one flat colour: a program's bars, not a scene. 0..1. */
export function bars(raster: Raster): { top: number; bottom: number } {
  return { top: reach(raster, 0, 1), bottom: reach(raster, raster.height - 1, -1) };
}

function reach({ width, height, rgb }: Raster, from: number, step: number): number {
  const colour = [0, 1, 2].map((channel) => middleOf(rgb, from * width, width, channel));
  let rows = 0;
  for (let y = from; y >= 0 && y < height; y += step, rows++) {
    let alike = 0;
    for (let x = 0; x < width; x += 2) {
      const at = (y * width + x) * 3;
      if (colour.every((one, channel) => Math.abs(rgb[at + channel]! - one) <= same)) alike++;
    }
    if (alike * 2 < enough * width) break;
  }
  return Math.round((rows / height) * 1e4) / 1e4;
}

function middleOf(rgb: Uint8Array, start: number, width: number, channel: number): number {
  const values = Uint8Array.from({ length: width }, (_, x) => rgb[(start + x) * 3 + channel]!).sort();
  return values[width >> 1]!;
}
