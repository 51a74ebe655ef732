import { convexHull, type Point } from "./convex-hull";

/** A tilted rectangle in pixels: its centre, its half sides and the direction (unit vector) of its long reading side. */
export type Quad = { cx: number; cy: number; halfLength: number; halfHeight: number; ux: number; uy: number };

/** The smallest rectangle around `points`, its reading side nearest to horizontal (or vertical for tall ones). */
export function smallestQuad(points: readonly Point[]): Quad {
  const hull = convexHull(points);
  let best: Quad | null = null;
  for (let index = 0; index < hull.length; index++) {
    const [ax, ay] = hull[index]!;
    const [bx, by] = hull[(index + 1) % hull.length]!;
    const length = Math.hypot(bx - ax, by - ay);
    if (length === 0) continue;
    const quad = quadAlong(hull, (bx - ax) / length, (by - ay) / length);
    if (!best || quad.halfLength * quad.halfHeight < best.halfLength * best.halfHeight) best = quad;
  }
  return facingRight(best ?? quadAlong(hull, 1, 0));
}

function quadAlong(hull: readonly Point[], ux: number, uy: number): Quad {
  let [minAlong, maxAlong, minAcross, maxAcross] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of hull) {
    const along = x * ux + y * uy;
    const across = -x * uy + y * ux;
    minAlong = Math.min(minAlong, along);
    maxAlong = Math.max(maxAlong, along);
    minAcross = Math.min(minAcross, across);
    maxAcross = Math.max(maxAcross, across);
  }
  const along = (minAlong + maxAlong) / 2;
  const across = (minAcross + maxAcross) / 2;
  const halfLength = (maxAlong - minAlong + 1) / 2;
  const halfHeight = (maxAcross - minAcross + 1) / 2;
  return { cx: along * ux - across * uy, cy: along * uy + across * ux, halfLength, halfHeight, ux, uy };
}

/** Turns the axes until reading goes to the right; a rectangle leaning more than 45 degrees is read along its other side. */
function facingRight(quad: Quad): Quad {
  let turned = quad;
  if (Math.abs(turned.uy) > Math.abs(turned.ux)) {
    const { halfLength, halfHeight, ux, uy } = turned;
    turned = { ...turned, halfLength: halfHeight, halfHeight: halfLength, ux: uy, uy: -ux };
  }
  return turned.ux < 0 ? { ...turned, ux: -turned.ux, uy: -turned.uy } : turned;
}

/** The quad grown by `distance` pixels on every side. */
export function grown(quad: Quad, distance: number): Quad {
  return { ...quad, halfLength: quad.halfLength + distance, halfHeight: quad.halfHeight + distance };
}

/** The quad with pixels of another scale. */
export function scaled(quad: Quad, sx: number, sy: number): Quad {
  const ux = quad.ux * sx;
  const uy = quad.uy * sy;
  const along = Math.hypot(ux, uy);
  const across = Math.hypot(quad.uy * sx, quad.ux * sy);
  return {
    cx: quad.cx * sx,
    cy: quad.cy * sy,
    halfLength: quad.halfLength * along,
    halfHeight: quad.halfHeight * across,
    ux: ux / along,
    uy: uy / along,
  };
}

/** Its four corners: top left, top right, bottom right, bottom left. */
export function corners(quad: Quad): Point[] {
  const { cx, cy, halfLength: l, halfHeight: h, ux, uy } = quad;
  const corner = (along: number, across: number): Point => [
    cx + along * ux - across * uy,
    cy + along * uy + across * ux,
  ];
  return [corner(-l, -h), corner(l, -h), corner(l, h), corner(-l, h)];
}
