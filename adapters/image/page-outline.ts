import { convexHull, type Point } from "../ocr/paddle/convex-hull";
import type { Raster } from "../ocr/port";
import { greyscale } from "./greyscale";
import { otsu } from "./otsu";

/** Four corners of a page in the picture, as fractions: top left, top right, bottom right, bottom left. */
export type Outline = readonly [Point, Point, Point, Point];

const side = 320;

/** A shadow over the sheet or light on the table moves the line between both: it is looked for around Otsu's. */
const thresholds = [0, -14, 14, -28, 28, -42] as const;
/** How nearly a bright area must fill its hull, and the hull its four corners, for no other threshold to be tried. */
const goodEnough = 0.93;

/**
 * The outline of a sheet photographed on a darker ground; null when no bright, four-sided area of 15 to 97 % stands out,
 * or when a second sheet lies beside it: pulling one straight would cut the other off.
 */
export async function pageOutline(raster: Raster): Promise<Outline | null> {
  const { width, height, data } = await greyscale(raster, side, 1.2);
  const middle = otsu(data);
  let best: { outline: Outline; fit: number } | null = null;
  for (const offset of thresholds) {
    const found = outlineAbove(data, width, height, middle + offset);
    if (found === "two sheets") return null;
    if (found && found.fit > (best?.fit ?? 0)) best = found;
    if (best && best.fit > goodEnough) break;
  }
  return best?.outline ?? null;
}

function outlineAbove(
  data: Uint8Array,
  width: number,
  height: number,
  threshold: number,
): { outline: Outline; fit: number } | "two sheets" | null {
  const [bright, next] = largestBlobs(data, width, height, threshold);
  if (bright.count < 0.09 * width * height) return null;
  const hull = convexHull(bright.edge);
  if (next.count > 0.4 * bright.count && next.count > 0.75 * area(convexHull(next.edge))) return "two sheets";
  const share = area(hull) / (width * height);
  if (hull.length < 4 || share < 0.15 || share > 0.97 || bright.count < area(hull) * 0.6) return null;
  const four = reduceToFour(hull);
  if (!four || area(four) > area(hull) * 1.12) return null;
  const inside = four.every(
    ([x, y]) => x > -0.06 * width && y > -0.06 * height && x < 1.06 * width && y < 1.06 * height,
  );
  if (!inside || !squareEnough(four)) return null;
  const outline = inOrder(four.map(([x, y]) => [x / width, y / height] as const));
  return { outline, fit: (Math.min(1, (1.1 * bright.count) / area(hull)) * area(hull)) / area(four) };
}

type Blob = { edge: Point[]; count: number };

/** The largest bright area and the one after it. */
function largestBlobs(data: Uint8Array, width: number, height: number, threshold: number): [Blob, Blob] {
  const seen = new Uint8Array(data.length);
  let [largest, next]: [number[], number[]] = [[], []];
  for (let start = 0; start < data.length; start++) {
    if (seen[start] || data[start]! <= threshold) continue;
    const blob = [start];
    seen[start] = 1;
    for (let index = 0; index < blob.length; index++) {
      const at = blob[index]!;
      const x = at % width;
      const near = [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width];
      for (const beside of near) {
        if (beside < 0 || beside >= width * height || seen[beside] || data[beside]! <= threshold) continue;
        seen[beside] = 1;
        blob.push(beside);
      }
    }
    if (blob.length > largest.length) [largest, next] = [blob, largest];
    else if (blob.length > next.length) next = blob;
  }
  const blobOf = (places: readonly number[]): Blob => ({
    edge: places.map((at) => [at % width, Math.floor(at / width)] as const),
    count: places.length,
  });
  return [blobOf(largest), blobOf(next)];
}

/** Takes away, one by one, the side whose neighbours meet with the least area added. */
function reduceToFour(hull: readonly Point[]): Point[] | null {
  const points = [...hull];
  while (points.length > 4) {
    let [best, place, meeting] = [Infinity, -1, points[0]!];
    for (let index = 0; index < points.length; index++) {
      const at = (offset: number) => points[(index + offset + points.length) % points.length]!;
      const cross = meet(at(-1), at(0), at(2), at(1));
      if (!cross) continue;
      const added = area([at(0), cross, at(1)]);
      if (added < best) [best, place, meeting] = [added, index, cross];
    }
    if (place < 0) return null;
    points[place] = meeting;
    points.splice((place + 1) % points.length, 1);
  }
  return points;
}

/** Where the rays a→b and c→d meet, beyond b and d; null when they do not. */
function meet(a: Point, b: Point, c: Point, d: Point): Point | null {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = rx * sy - ry * sx;
  if (Math.abs(cross) < 1e-9) return null;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  return t >= 1 && u >= 1 ? [a[0] + t * rx, a[1] + t * ry] : null;
}

function area(points: readonly Point[]): number {
  let sum = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [nx, ny] = points[(index + 1) % points.length]!;
    sum += x * ny - nx * y;
  }
  return Math.abs(sum) / 2;
}

/** Every corner of a photographed sheet lies between 55 and 125 degrees. */
function squareEnough(points: readonly Point[]): boolean {
  return points.every(([x, y], index) => {
    const [ax, ay] = points[(index + points.length - 1) % points.length]!;
    const [bx, by] = points[(index + 1) % points.length]!;
    const cosine =
      ((ax - x) * (bx - x) + (ay - y) * (by - y)) / (Math.hypot(ax - x, ay - y) * Math.hypot(bx - x, by - y));
    return Math.abs(cosine) < Math.cos((55 * Math.PI) / 180);
  });
}

function inOrder(points: readonly Point[]): Outline {
  const [cx, cy] = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis]!, 0) / 4) as [number, number];
  const turned = [...points].sort((a, b) => Math.atan2(a[1] - cy, a[0] - cx) - Math.atan2(b[1] - cy, b[0] - cx));
  const first = turned.reduce((best, [x, y], index) => (x + y < turned[best]![0] + turned[best]![1] ? index : best), 0);
  return [0, 1, 2, 3].map((offset) => turned[(first + offset) % 4]!) as unknown as Outline;
}
