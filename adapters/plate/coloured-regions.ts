import type { Box } from "@/domain/values/box";
import type { Raster } from "../ocr/port";
import { pixelColour } from "./plate-colour";

/** The grid that is looked at: cells of about 1/320 of the picture's width. */
const columns = 320;
const most = 3;

/**
 * Regions that may be a plate too small for the reader: mostly blue, yellow or green, two to six times as wide as high.
 * Largest first.
 */
export function colouredRegions(raster: Raster): Box[] {
  const rows = Math.max(1, Math.round((raster.height / raster.width) * columns));
  const boxes = (["blue", "yellow", "green"] as const).flatMap((colour) => blobs(mask(raster, rows, colour), rows));
  return boxes.sort((a, b) => b[2] * b[3] - a[2] * a[3]).slice(0, most);
}

function mask(raster: Raster, rows: number, colour: string): Uint8Array {
  const cells = new Uint8Array(rows * columns);
  for (let cell = 0; cell < cells.length; cell++) {
    const x = Math.floor((((cell % columns) + 0.5) / columns) * raster.width);
    const y = Math.floor(((Math.floor(cell / columns) + 0.5) / rows) * raster.height);
    const at = (y * raster.width + x) * 3;
    if (pixelColour(raster.rgb[at]!, raster.rgb[at + 1]!, raster.rgb[at + 2]!) === colour) cells[cell] = 1;
  }
  return cells;
}

function blobs(cells: Uint8Array, rows: number): Box[] {
  const boxes: Box[] = [];
  for (let start = 0; start < cells.length; start++) {
    if (cells[start] !== 1) continue;
    const { left, right, top, bottom, count } = fill(cells, start, rows);
    const [width, height] = [right - left + 1, bottom - top + 1];
    const shape = width / height;
    if (
      width >= 12 &&
      height >= 4 &&
      shape > 1.8 &&
      shape < 6.5 &&
      count / (width * height) > 0.45 &&
      width < columns * 0.6
    ) {
      boxes.push([left / columns, top / rows, width / columns, height / rows]);
    }
  }
  return boxes;
}

function fill(cells: Uint8Array, start: number, rows: number) {
  const blob = { left: columns, right: 0, top: rows, bottom: 0, count: 0 };
  const stack = [start];
  cells[start] = 2;
  while (stack.length > 0) {
    const at = stack.pop()!;
    const x = at % columns;
    const y = Math.floor(at / columns);
    blob.left = Math.min(blob.left, x);
    blob.right = Math.max(blob.right, x);
    blob.top = Math.min(blob.top, y);
    blob.bottom = Math.max(blob.bottom, y);
    blob.count++;
    // Letters cut the ground into pieces: neighbours two cells away still belong.
    for (let dy = -2; dy <= 2; dy++) {
      for (let dx = -2; dx <= 2; dx++) {
        const [nx, ny] = [x + dx, y + dy];
        if (nx < 0 || ny < 0 || nx >= columns || ny >= rows || cells[ny * columns + nx] !== 1) continue;
        cells[ny * columns + nx] = 2;
        stack.push(ny * columns + nx);
      }
    }
  }
  return blob;
}
