import type { TextLine } from "@/domain/reading";
import type { Raster } from "../ocr/port";
import type { Slant } from "./cut-strip";

/** The part of a line's length that holds a plate, in fractions of its text from the left. */
export type Part = { from: number; to: number };

/** The slanted place of (part of) a line: its box stands upright around the leaning line, so the line is slimmer. */
export function slantOfLine(raster: Raster, line: TextLine, part: Part = { from: 0, to: 1 }): Slant {
  const [width, height] = [line.box[2] * raster.width, line.box[3] * raster.height];
  const angle = ((line.tilt ?? 0) * Math.PI) / 180;
  const { length, across } = untilted(width, height, angle);
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  const middle = ((part.from + part.to) / 2 - 0.5) * length;
  const half = ((part.to - part.from) * length) / 2;
  return {
    cx: (line.box[0] + line.box[2] / 2) * raster.width + middle * ux,
    cy: (line.box[1] + line.box[3] / 2) * raster.height + middle * uy,
    ax: half * ux,
    ay: half * uy,
    dx: (-uy * across) / 2,
    dy: (ux * across) / 2,
  };
}

/** Height of a plate's letters with their room, by its length. */
const usualShape = 0.29;

function untilted(width: number, height: number, angle: number): { length: number; across: number } {
  const [sine, cosine] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const shrink = cosine * cosine - sine * sine;
  // Near half a right angle the box tells length and height no longer apart: a plate's usual shape does.
  if (shrink < 0.6 && cosine > 0.6)
    return {
      length: width / (cosine + sine * usualShape),
      across: (width * usualShape) / (cosine + sine * usualShape),
    };
  if (shrink < 0.3) return { length: Math.max(width, height), across: Math.min(width, height) };
  const least = 0.4 * Math.min(width, height);
  return {
    length: Math.max((width * cosine - height * sine) / shrink, least),
    across: Math.max((height * cosine - width * sine) / shrink, least),
  };
}

/** The place grown by shares of its own length (left and right) and height. */
export function grownSlant(slant: Slant, left: number, right: number, tall: number): Slant {
  const shift = right - left;
  const length = 1 + left + right;
  return {
    cx: slant.cx + slant.ax * shift,
    cy: slant.cy + slant.ay * shift,
    ax: slant.ax * length,
    ay: slant.ay * length,
    dx: slant.dx * tall,
    dy: slant.dy * tall,
  };
}

/** The part of an upright cut of `place` (width x height pixels) that `inner` is, as a place in the picture. */
export function outOfCut(place: Slant, inner: Slant, width: number, height: number): Slant {
  const [u, v] = [(inner.cx / width) * 2 - 1, (inner.cy / height) * 2 - 1];
  const turned = (x: number, y: number): [number, number] => {
    const [along, down] = [(x / width) * 2, (y / height) * 2];
    return [along * place.ax + down * place.dx, along * place.ay + down * place.dy];
  };
  const [ax, ay] = turned(inner.ax, inner.ay);
  const [dx, dy] = turned(inner.dx, inner.dy);
  return { cx: place.cx + u * place.ax + v * place.dx, cy: place.cy + u * place.ay + v * place.dy, ax, ay, dx, dy };
}

/** The place leaning by `lean`: how far its top stands right of its foot, by its height. */
export function leaning(slant: Slant, lean: number): Slant {
  const [length, height] = [Math.hypot(slant.ax, slant.ay), Math.hypot(slant.dx, slant.dy)];
  const [ux, uy] = [slant.ax / length, slant.ay / length];
  return { ...slant, dx: slant.dx - ux * lean * height, dy: slant.dy - uy * lean * height };
}
