import type { Box } from "@/domain/values/box";
import type { Raster } from "../../ocr/port";
import { type Greys, greysIn, type paperLevels } from "./paper-levels";

/**
 * Ink that hangs together: its corner and size in pixels, how many of them are ink, the most by which one is darker than
 * the paper, and how much ink each ninth of it holds (shares).
 */
export type Blob = {
  left: number;
  top: number;
  width: number;
  height: number;
  area: number;
  contrast: number;
  ninths: Float32Array;
};

/** Ink is darker than paper by so many grey levels and by such a share. */
const darker = { levels: 22, share: 0.22 };
/** Letters are looked for so far beyond their boxes, in heights: places of letters are found so exactly only. */
const beyond = 0.25;

/** The connected pieces of ink in the places of a line's letters. */
export function inkBlobs(raster: Raster, paper: ReturnType<typeof paperLevels>, letters: readonly Box[]): Blob[] {
  const cut = greysIn(raster, around(letters));
  if (!cut) return [];
  const { light, left, top, width, height } = cut;
  const ink = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      const level = paper(left + x, top + y);
      if (level - light[at]! > Math.max(darker.levels, darker.share * level)) ink[at] = 1;
    }
  const stack: number[] = [];
  const blobs: Blob[] = [];
  for (let start = 0; start < ink.length; start++) {
    if (ink[start] !== 1) continue;
    const pixels: number[] = [];
    stack.push(start);
    ink[start] = 2;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      pixels.push(at);
      spread(ink, width, height, at, stack);
    }
    const blob = blobOf(cut, pixels, paper);
    if (blob) blobs.push(blob);
  }
  return blobs;
}

function around(boxes: readonly Box[]): Box {
  const [left, top] = [Math.min(...boxes.map(([x]) => x)), Math.min(...boxes.map(([, y]) => y))];
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  const tall = Math.max(...boxes.map(([, , width, height]) => Math.min(2 * width, height)));
  const more = Math.ceil(beyond * tall) + 1;
  return [left - more, top - more, right - left + 2 * more, bottom - top + 2 * more];
}

function spread(ink: Uint8Array, width: number, height: number, at: number, stack: number[]): void {
  const [x, y] = [at % width, Math.floor(at / width)];
  for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++)
    for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
      const next = v * width + u;
      if (ink[next] !== 1) continue;
      ink[next] = 2;
      stack.push(next);
    }
}

/** Null for what touches the rim of the cut: it goes on there. */
function blobOf({ light, left, top, width, height }: Greys, pixels: readonly number[], paper: Paper): Blob | null {
  let [x0, y0, x1, y1, contrast] = [width, height, 0, 0, 0];
  for (const at of pixels) {
    const [x, y] = [at % width, Math.floor(at / width)];
    [x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y)];
    contrast = Math.max(contrast, paper(left + x, top + y) - light[at]!);
  }
  if (x0 === 0 || y0 === 0 || x1 === width - 1 || y1 === height - 1) return null;
  const [wide, tall] = [x1 - x0 + 1, y1 - y0 + 1];
  const ninths = new Float32Array(9);
  for (const at of pixels) {
    const [across, down] = [((at % width) - x0) / wide, (Math.floor(at / width) - y0) / tall];
    ninths[Math.floor(down * 3) * 3 + Math.floor(across * 3)]! += 1 / pixels.length;
  }
  return { left: left + x0, top: top + y0, width: wide, height: tall, area: pixels.length, contrast, ninths };
}

type Paper = ReturnType<typeof paperLevels>;
