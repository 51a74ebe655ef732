import type { Box } from "@/domain/values/box";
import type { Raster } from "../../ocr/port";

/** How far two patches lie off each other where they are likest, in pixels of the picture. */
type Shift = { apart: number; dx: number; dy: number };

/** Print fainter than this drowns in grain. Grey levels. */
const faintest = 40;
const leastSide = 5;
/** From afar letters are this many pixels high. */
const afar = 14;
/** Letters are found so exactly only, as shares of their width and height. */
const slack = { across: 0.55, down: 0.3 };

/**
 * One letter's pixels, and enough around them to lay another letter on it; `contrast` between ink and paper, and
 * `grain`, the usual step from one pixel of bare paper to the next, in grey levels.
 */
export type Patch = {
  width: number;
  height: number;
  contrast: number;
  grain: number;
  step: number;
  fine: Grid;
  coarse: Grid;
};

/** How a letter lies best on another, seen from afar. */
export function fromAfar({ width, height, step, coarse }: Patch, other: Patch): Shift {
  const there = other.step === step ? other.coarse : shrunk(other.fine, step);
  const [wide, tall] = [Math.floor(width / step), Math.floor(height / step)];
  const [across, down] = [Math.ceil(slack.across * wide), Math.ceil(slack.down * tall)];
  const best = likest(coarse, there, wide, tall, { x: [-across, across], y: [-down, down] });
  return { apart: best.apart, dx: best.dx * step, dy: best.dy * step };
}

/** Root mean square of the difference, mean light taken off, where the two are likest near a shift that is known. */
export function closeUp({ fine, width, height, step }: Patch, other: Patch, { dx, dy }: Shift): number {
  const around = { x: [dx - step, dx + step], y: [dy - step, dy + step] } as const;
  return likest(fine, other.fine, width, height, around).apart;
}

/** Grey pixels, the letter's own corner at `left`, `top`. */
type Grid = { light: Float32Array; width: number; height: number; left: number; top: number };

/** The letter that lies at a place of the picture; null where it is too small or too faint, or at the rim. */
export function patchAt(raster: Raster, [x, y, wide, tall]: Box): Patch | null {
  const [width, height] = [Math.round(wide), Math.round(tall * 0.9)];
  if (width < leastSide || height < 2 * leastSide) return null;
  const [aside, above] = [Math.ceil(0.7 * width) + 3, Math.ceil(0.4 * height) + 3];
  const [left, top] = [Math.round(x) - aside, Math.round(y + tall * 0.05) - above];
  const [across, down] = [width + 2 * aside, height + 2 * above];
  if (left < 0 || top < 0 || left + across > raster.width || top + down > raster.height) return null;
  const light = new Float32Array(across * down);
  for (let v = 0, at = 0; v < down; v++)
    for (let u = 0, from = ((top + v) * raster.width + left) * 3; u < across; u++, at++, from += 3)
      light[at] = 0.299 * raster.rgb[from]! + 0.587 * raster.rgb[from + 1]! + 0.114 * raster.rgb[from + 2]!;
  const fine = { light, width: across, height: down, left: aside, top: above };
  const inner = cut(fine, width, height).sort();
  const contrast = inner[Math.floor(inner.length * 0.8)]! - inner[Math.floor(inner.length * 0.03)]!;
  if (contrast < faintest) return null;
  const step = Math.max(1, Math.round(height / afar));
  const grain = grainOf(fine, inner[Math.floor(inner.length * 0.8)]! - 0.15 * contrast);
  return { width, height, contrast, grain, step, fine, coarse: shrunk(fine, step) };
}

function grainOf({ light }: Grid, paper: number): number {
  let [sum, count] = [0, 0];
  for (let at = 0; at + 1 < light.length; at++) {
    const [here, next] = [light[at]!, light[at + 1]!];
    if (here < paper || next < paper) continue;
    sum += Math.abs(here - next);
    count++;
  }
  return sum / Math.max(1, count);
}

function cut({ light, width, left, top }: Grid, wide: number, tall: number): Float32Array {
  return Float32Array.from(
    { length: wide * tall },
    (_, at) => light[(top + Math.floor(at / wide)) * width + left + (at % wide)]!,
  );
}

/** Squares of `step` pixels as one, so that the letter's corner falls on a whole square. */
function shrunk(grid: Grid, step: number): Grid {
  if (step === 1) return grid;
  const [left, top] = [Math.floor(grid.left / step), Math.floor(grid.top / step)];
  const [x0, y0] = [grid.left - left * step, grid.top - top * step];
  const [width, height] = [Math.floor((grid.width - x0) / step), Math.floor((grid.height - y0) / step)];
  const light = new Float32Array(width * height);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      let sum = 0;
      for (let v = 0; v < step; v++)
        for (let u = 0; u < step; u++) sum += grid.light[(y0 + y * step + v) * grid.width + x0 + x * step + u]!;
      light[at] = sum / (step * step);
    }
  return { light, width, height, left, top };
}

type Range = { x: readonly [number, number]; y: readonly [number, number] };

function likest(a: Grid, b: Grid, wide: number, tall: number, { x, y }: Range): Shift {
  let best: Shift = { apart: Number.POSITIVE_INFINITY, dx: 0, dy: 0 };
  for (let dy = Math.max(y[0], -b.top); dy <= Math.min(y[1], b.height - b.top - tall); dy++)
    for (let dx = Math.max(x[0], -b.left); dx <= Math.min(x[1], b.width - b.left - wide); dx++) {
      const apart = differenceOf(a, b, wide, tall, dx, dy);
      if (apart < best.apart) best = { apart, dx, dy };
    }
  return best;
}

function differenceOf(a: Grid, b: Grid, wide: number, tall: number, dx: number, dy: number): number {
  let [sum, squares] = [0, 0];
  for (let v = 0; v < tall; v++) {
    let from = (a.top + v) * a.width + a.left;
    let to = (b.top + dy + v) * b.width + b.left + dx;
    for (let u = 0; u < wide; u++) {
      const away = a.light[from++]! - b.light[to++]!;
      sum += away;
      squares += away * away;
    }
  }
  const many = wide * tall;
  return Math.sqrt(Math.max(0, squares / many - (sum / many) ** 2));
}
