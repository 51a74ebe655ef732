import type { Point } from "../ocr/paddle/convex-hull";
import type { Raster } from "../ocr/port";

/** Corners in pixels: top left, top right, bottom right, bottom left. */
export type Corners = readonly [Point, Point, Point, Point];

/** How many pixels below its place in the rectangle a point is to be taken from; `across` and `down` are 0..1. */
type Drop = (across: number, down: number) => number;

/** Pulls the four-sided part of a raster straight into a rectangle; outside the raster it is white. */
export function warp(
  raster: Raster,
  corners: Corners,
  width: number,
  height: number,
  drop: Drop | null = null,
): Raster {
  const [a, b, c, d, e, f, g, h] = squareToQuad(corners);
  const source: Source = (across, down) => {
    const v = drop ? down + drop(across, down) / height : down;
    const depth = g * across + h * v + 1;
    return [(a * across + b * v + c) / depth, (d * across + e * v + f) / depth];
  };
  const rgb = new Uint8Array(width * height * 3);
  for (let row = 0, to = 0; row < height; row++) {
    const level = (row + 0.5) / height;
    for (let column = 0; column < width; column++, to += 3) {
      const u = (column + 0.5) / width;
      const v = drop ? level + drop(u, level) / height : level;
      const depth = g * u + h * v + 1;
      copyPixel(raster, (a * u + b * v + c) / depth - 0.5, (d * u + e * v + f) / depth - 0.5, rgb, to);
    }
  }
  const warped = { width, height, rgb };
  sources.set(warped, source);
  return warped;
}

type Source = (across: number, down: number) => Point;
const sources = new WeakMap<Raster, Source>();

/** Where a place of a page (fractions) lay, in pixels of the picture it was pulled out of; a page as it came holds itself. */
export function cameFrom(page: Raster, across: number, down: number): Point {
  return sources.get(page)?.(across, down) ?? [across * page.width, down * page.height];
}

/** Heckbert 1989: the projective map from the unit square to a quadrilateral, row by row, its last number 1. */
export function squareToQuad([p0, p1, p2, p3]: Corners): [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
] {
  const sx = p0[0] - p1[0] + p2[0] - p3[0];
  const sy = p0[1] - p1[1] + p2[1] - p3[1];
  const [dx1, dx2, dy1, dy2] = [p1[0] - p2[0], p3[0] - p2[0], p1[1] - p2[1], p3[1] - p2[1]];
  const determinant = dx1 * dy2 - dx2 * dy1 || 1e-9;
  const g = (sx * dy2 - dx2 * sy) / determinant;
  const h = (dx1 * sy - sx * dy1) / determinant;
  return [
    p1[0] - p0[0] + g * p1[0],
    p3[0] - p0[0] + h * p3[0],
    p0[0],
    p1[1] - p0[1] + g * p1[1],
    p3[1] - p0[1] + h * p3[1],
    p0[1],
    g,
    h,
  ];
}

function copyPixel({ width, height, rgb }: Raster, x: number, y: number, out: Uint8Array, to: number): void {
  if (x < -0.5 || y < -0.5 || x > width - 0.5 || y > height - 0.5) {
    out.fill(255, to, to + 3);
    return;
  }
  const left = Math.min(width - 2, Math.max(0, Math.floor(x)));
  const top = Math.min(height - 2, Math.max(0, Math.floor(y)));
  const fx = Math.min(1, Math.max(0, x - left));
  const fy = Math.min(1, Math.max(0, y - top));
  const at = (top * width + left) * 3;
  for (let channel = 0; channel < 3; channel++) {
    const upper = rgb[at + channel]! * (1 - fx) + rgb[at + 3 + channel]! * fx;
    const lower = rgb[at + width * 3 + channel]! * (1 - fx) + rgb[at + width * 3 + 3 + channel]! * fx;
    out[to + channel] = upper * (1 - fy) + lower * fy + 0.5;
  }
}
