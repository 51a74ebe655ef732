import type { CellToRead, Raster } from "../port";
import { cropLine, type Strip } from "./crop-line";
import { wider } from "./wider";

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
