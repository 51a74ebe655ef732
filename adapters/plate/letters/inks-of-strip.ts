import type { Raster } from "../../ocr/port";

/** Grey levels. */
const leastContrast = 18;
/** Where ground and ink are less apart than this share of what they usually are there is no plate. */
const leastLocal = 0.5;
/** Ground is looked for in windows of so many columns and rows, every few of each. */
const window = { wide: 30, tall: 7 };
const step = { across: 10, down: 4 };

/** Shares of the strip beyond the place that was read, on each side. */
export type Beyond = { aside: number; above: number };

/**
 * How much every pixel of a strip is ink, 0..1, if ink is dark and if it is light; none where all is of one light. The ground is
 * told for each part of the strip, as plates of two colours, and those that run from one into the other, have no single one;
 * dark ink is told in the lightest of the three colours and light ink in the darkest, in which coloured grounds are furthest from it.
 */
export function inksOfStrip(strip: Raster, beyond: Beyond): { share: Float32Array; isInkDark: boolean }[] {
  return [true, false].flatMap((isInkDark) => {
    const share = inkOf(valuesOf(strip, isInkDark), strip.width, strip.height, beyond);
    return share ? [{ share, isInkDark }] : [];
  });
}

/** Ground is high and ink low, whichever is the darker. */
function valuesOf({ width, height, rgb }: Raster, isInkDark: boolean): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, at) => {
    const [red, green, blue] = [rgb[at * 3]!, rgb[at * 3 + 1]!, rgb[at * 3 + 2]!];
    return isInkDark ? Math.max(red, green, blue) : 255 - Math.min(red, green, blue);
  });
}

function inkOf(values: Uint8Array, wide: number, tall: number, { aside, above }: Beyond): Float32Array | null {
  const inner = values
    .filter((_, at) => {
      const [x, y] = [at % wide, Math.floor(at / wide)];
      return x > aside * wide && x < (1 - aside) * wide && y > above * tall && y < (1 - above) * tall;
    })
    .sort();
  const [ink, ground] = [inner[Math.floor(inner.length * 0.06)] ?? 0, inner[Math.floor(inner.length * 0.75)] ?? 0];
  if (ground - ink < leastContrast) return null;
  const least = leastLocal * (ground - ink);
  const local = groundOf(values, wide, tall);
  return Float32Array.from(values, (value, at) => {
    const there = local(at % wide, Math.floor(at / wide));
    return Math.max(0, Math.min(1, (there - value) / Math.max(least, there - ink)));
  });
}

/** What is the ground around a place: nearly the highest value of the window about it, between windows by their share. */
function groundOf(values: Uint8Array, wide: number, tall: number): (x: number, y: number) => number {
  const [columns, rows] = [Math.ceil(wide / step.across) + 1, Math.ceil(tall / step.down) + 1];
  const grid = Float32Array.from({ length: columns * rows }, (_, at) =>
    highIn(values, wide, tall, (at % columns) * step.across, Math.floor(at / columns) * step.down),
  );
  return (x, y) => {
    const [column, row] = [Math.floor(x / step.across), Math.floor(y / step.down)];
    const [fx, fy] = [x / step.across - column, y / step.down - row];
    const from = row * columns + column;
    const upper = grid[from]! * (1 - fx) + grid[from + 1]! * fx;
    return upper * (1 - fy) + (grid[from + columns]! * (1 - fx) + grid[from + columns + 1]! * fx) * fy;
  };
}

function highIn(values: Uint8Array, wide: number, tall: number, x: number, y: number): number {
  const counts = new Uint32Array(256);
  let many = 0;
  const bottom = Math.min(tall, y + window.tall);
  for (let v = Math.max(0, y - window.tall); v < bottom; v++)
    for (let u = Math.max(0, x - window.wide), right = Math.min(wide, x + window.wide); u < right; u++, many++)
      counts[values[v * wide + u]!]!++;
  let seen = 0;
  let value = 255;
  while (value > 0 && seen + counts[value]! < 0.2 * many) seen += counts[value--]!;
  return value;
}
