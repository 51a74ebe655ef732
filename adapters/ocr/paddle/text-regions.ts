import type { Point } from "./convex-hull";
import { grown, type Quad, smallestQuad } from "./quad";

/** Settings of PP-OCR's own post-processing (DBPostProcess): threshold of a text pixel, of a box, and how far it grows. */
const settings = { pixel: 0.3, box: 0.5, grow: 1.7, shortestSide: 3, most: 1500 };

/** Regions of text in a probability map of `width` x `height`, as tilted rectangles in its pixels. */
export function textRegions(map: Float32Array, width: number, height: number): Quad[] {
  const seen = new Uint8Array(width * height);
  const regions: Quad[] = [];
  for (let start = 0; start < map.length && regions.length < settings.most; start++) {
    if (seen[start] || map[start]! <= settings.pixel) continue;
    const quad = regionFrom(start, map, seen, width, height);
    if (quad) regions.push(quad);
  }
  return regions;
}

function regionFrom(start: number, map: Float32Array, seen: Uint8Array, width: number, height: number): Quad | null {
  const { edge, sum, count } = flood(start, map, seen, width, height);
  if (count < 6 || sum / count < settings.box) return null;
  const quad = smallestQuad(edge);
  if (Math.min(quad.halfLength, quad.halfHeight) * 2 < settings.shortestSide) return null;
  const area = 4 * quad.halfLength * quad.halfHeight;
  const perimeter = 4 * (quad.halfLength + quad.halfHeight);
  return grown(quad, (area * settings.grow) / perimeter);
}

/** Collects one connected blob: its outline (first and last pixel of each row are enough for a hull) and its probability. */
function flood(start: number, map: Float32Array, seen: Uint8Array, width: number, height: number) {
  const rows = new Map<number, [number, number]>();
  const stack = [start];
  seen[start] = 1;
  let sum = 0;
  let count = 0;
  while (stack.length > 0) {
    const at = stack.pop()!;
    const x = at % width;
    const y = (at - x) / width;
    sum += map[at]!;
    count++;
    const row = rows.get(y);
    if (!row) rows.set(y, [x, x]);
    else if (x < row[0]) row[0] = x;
    else if (x > row[1]) row[1] = x;
    for (let dy = -1; dy <= 1; dy++) {
      const ny = y + dy;
      if (ny < 0 || ny >= height) continue;
      for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        const next = ny * width + nx;
        if (seen[next] || map[next]! <= settings.pixel) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
  }
  const edge: Point[] = [];
  for (const [y, [left, right]] of rows) edge.push([left, y], [right, y]);
  return { edge, sum, count };
}
