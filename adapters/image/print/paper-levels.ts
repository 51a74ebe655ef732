import type { Box } from "@/domain/values/box";
import type { Raster } from "../../ocr/port";

/** Grey pixels of a part of a picture, row by row, and where its corner lies. */
export type Greys = { light: Uint8Array; left: number; top: number; width: number; height: number };

/** Light is looked at in squares of so many pixels, each beside its neighbours so many squares away. */
const side = 16;
const neighbours = 2;

/** The grey of one pixel, by the eye's weights. */
const grey = (rgb: Uint8Array, at: number): number =>
  (77 * rgb[at]! + 150 * rgb[at + 1]! + 29 * rgb[at + 2]! + 128) >> 8;

/** Null where nothing of the place lies within the picture. */
export function greysIn(raster: Raster, [x, y, wide, tall]: Box): Greys | null {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  const width = Math.min(raster.width, Math.ceil(x + wide)) - left;
  const height = Math.min(raster.height, Math.ceil(y + tall)) - top;
  if (width <= 0 || height <= 0) return null;
  const light = new Uint8Array(width * height);
  for (let v = 0, at = 0; v < height; v++)
    for (let u = 0, from = ((top + v) * raster.width + left) * 3; u < width; u++, at++, from += 3)
      light[at] = grey(raster.rgb, from);
  return { light, left, top, width, height };
}

/** How light the bare paper is around each pixel of a picture. */
export function paperLevels({ width, height, rgb }: Raster): (x: number, y: number) => number {
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)];
  const bright = new Uint8Array(across * down);
  const counts = new Uint16Array(256);
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      counts.fill(0);
      let many = 0;
      for (let y = row * side; y < Math.min(height, (row + 1) * side); y += 2)
        for (let x = column * side; x < Math.min(width, (column + 1) * side); x += 2, many++)
          counts[grey(rgb, (y * width + x) * 3)]!++;
      let [level, seen] = [255, 0];
      while (level > 0 && seen + counts[level]! < 0.3 * many) seen += counts[level--]!;
      bright[row * across + column] = level;
    }
  const levels = new Uint8Array(across * down);
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const near: number[] = [];
      for (let v = Math.max(0, row - neighbours); v <= Math.min(down - 1, row + neighbours); v++)
        for (let u = Math.max(0, column - neighbours); u <= Math.min(across - 1, column + neighbours); u++)
          near.push(bright[v * across + u]!);
      near.sort((a, b) => a - b);
      levels[row * across + column] = near[Math.floor(near.length * 0.6)]!;
    }
  return (x, y) => levels[Math.floor(y / side) * across + Math.floor(x / side)]!;
}
