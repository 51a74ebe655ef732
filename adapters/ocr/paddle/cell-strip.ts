import type { CellToRead, Raster } from "../port";
import { cropLine, type Strip, stripHeight } from "./crop-line";

/**
 * Thin figures that stand close (a row of 1s) fall into one step of the model: drawn wider they are told apart. Of
 * several ways to cut a cell, close and a third wider was right and sure most often.
 */
const stretch = 1.3;

/** The cell cut out along its tilt and drawn wider. Its box stands upright around the tilted line. */
export function cellStrip(raster: Raster, cell: CellToRead): Strip {
  const width = cell.box[2] * raster.width;
  const height = cell.box[3] * raster.height;
  const { length, across } = untilted(width, height, cell.tilt);
  const angle = (cell.tilt * Math.PI) / 180;
  const strip = cropLine(raster, {
    cx: (cell.box[0] + cell.box[2] / 2) * raster.width,
    cy: (cell.box[1] + cell.box[3] / 2) * raster.height,
    halfLength: length / 2,
    halfHeight: across / 2,
    ux: Math.cos(angle),
    uy: Math.sin(angle),
  });
  return strip.turned ? strip : wider(strip, Math.round(strip.width * stretch));
}

/** Length and height of the tilted rectangle whose upright bounding box has these sides. */
function untilted(width: number, height: number, tilt: number): { length: number; across: number } {
  const sine = Math.abs(Math.sin((tilt * Math.PI) / 180));
  const cosine = Math.abs(Math.cos((tilt * Math.PI) / 180));
  const shrink = cosine * cosine - sine * sine;
  if (shrink < 0.3) return { length: Math.max(width, height), across: Math.min(width, height) };
  const length = (width * cosine - height * sine) / shrink;
  const across = (height * cosine - width * sine) / shrink;
  const least = 0.4 * Math.min(width, height);
  return { length: Math.max(length, least), across: Math.max(across, least) };
}

function wider(strip: Strip, width: number): Strip {
  const bgr = new Uint8Array(width * stripHeight * 3);
  for (let row = 0, to = 0; row < stripHeight; row++) {
    for (let column = 0; column < width; column++) {
      const x = Math.min(strip.width - 1, Math.max(0, ((column + 0.5) * strip.width) / width - 0.5));
      const left = Math.floor(x);
      const from = (row * strip.width + left) * 3;
      const next = left + 1 < strip.width ? 3 : 0;
      for (let channel = 0; channel < 3; channel++, to++) {
        bgr[to] = strip.bgr[from + channel]! * (1 - x + left) + strip.bgr[from + next + channel]! * (x - left) + 0.5;
      }
    }
  }
  return { ...strip, width, bgr };
}
