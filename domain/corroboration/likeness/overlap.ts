import { greyAt, mirrored, type Sketch, sketchSide, type Window } from "./sketch";

/** How well one picture lies on a part of another: correlation of grey, -1..1, where they overlap. */
export type Overlap = {
  likeness: number;
  mirrored: boolean;
  /** The same without the sixth of its places that agree least: something may have been put over a picture. */
  beneath: number;
};

/** Correlation from which two pictures are one shot; the same shop or truck taken again lies below. */
export const sameShot = 0.93;

const cells = 20;
/** From here on a place may become the right one by moving a little. */
const worthMoving = 0.35;
/** And from here on it may be one shot with something put over it. */
const worthLifting = 0.75;
const starts: readonly Window[] = [1, 0.9, 0.8].flatMap((size): Window[] => {
  const rest = 1 - size;
  const places =
    rest === 0
      ? [[0, 0]]
      : [
          [0.5, 0.5],
          [0, 0],
          [1, 0],
          [0, 1],
          [1, 1],
        ];
  return places.map(([x = 0, y = 0]) => [x * rest, y * rest, x * rest + size, y * rest + size]);
});

/**
 * Lays one picture on the other, moved and stretched by up to a third, also mirrored, and says how alike they are in the
 * best place. Neither light nor contrast matter.
 */
export function overlapOf(a: Sketch, b: Sketch): Overlap {
  const straight = better(bestPlace(a, b), bestPlace(b, a));
  if (straight.likeness >= sameShot) return { ...straight, mirrored: false };
  const turned = mirrored(b);
  const inMirror = better(bestPlace(a, turned), bestPlace(turned, a));
  return inMirror.likeness > straight.likeness ? { ...inMirror, mirrored: true } : { ...straight, mirrored: false };
}

type Place = { likeness: number; beneath: number };
const better = (one: Place, other: Place): Place => (other.likeness > one.likeness ? other : one);

function bestPlace(whole: Sketch, part: Sketch): Place {
  const laid = gridOf(part);
  const ranked = starts
    .map((window) => ({ window, likeness: correlation(whole, laid, window) }))
    .sort((x, y) => y.likeness - x.likeness);
  const promising = ranked.slice(0, 2).filter(({ likeness }) => likeness >= worthMoving);
  const { window, likeness } = promising
    .map((one) => climbed(whole, laid, one.window, one.likeness))
    .reduce((best, one) => (one.likeness > best.likeness ? one : best), ranked[0]!);
  return { likeness, beneath: likeness >= worthLifting ? beneathOf(whole, laid, window) : likeness };
}

/** Moves one side of the window at a time, by smaller and smaller steps, as long as it gets better. */
function climbed(whole: Sketch, laid: Grid, from: Window, likeness: number): { window: Window; likeness: number } {
  let [window, best] = [from, likeness];
  for (const step of [0.06, 0.03, 0.015, 0.0075]) {
    for (let round = 0, better = true; better && round < 4; round++) {
      better = false;
      for (const side of [0, 1, 2, 3])
        for (const by of [step, -step]) {
          const moved = window.map((at, index) => (index === side ? at + by : at)) as unknown as Window;
          if (!isPossible(moved)) continue;
          const found = correlation(whole, laid, moved);
          if (found > best) [window, best, better] = [moved, found, true];
        }
    }
  }
  return { window, likeness: best };
}

const isPossible = ([left, top, right, bottom]: Window) =>
  left >= -0.02 && top >= -0.02 && right <= 1.02 && bottom <= 1.02 && right - left >= 0.62 && bottom - top >= 0.62;

/** A picture in 20 x 20 places, as it is laid on another one again and again: less its mean, and how far it spreads. */
type Grid = { values: Float64Array; spread: number };

function gridOf(part: Sketch): Grid {
  const values = new Float64Array(cells * cells);
  const at = (cell: number) => ((cell + 0.5) / cells) * sketchSide - 0.5;
  let sum = 0;
  for (let row = 0, index = 0; row < cells; row++)
    for (let column = 0; column < cells; column++, index++) {
      values[index] = greyAt(part, at(column), at(row));
      sum += values[index]!;
    }
  let squares = 0;
  for (let index = 0; index < values.length; index++) {
    values[index]! -= sum / values.length;
    squares += values[index]! ** 2;
  }
  return { values, spread: squares };
}

/** The correlation without the sixth of the places whose grey is farthest from what the others make of it. */
function beneathOf(whole: Sketch, { values }: Grid, [left, top, right, bottom]: Window): number {
  const [wide, high] = [((right - left) / cells) * sketchSide, ((bottom - top) / cells) * sketchSide];
  const [first, upper] = [left * sketchSide + wide / 2 - 0.5, top * sketchSide + high / 2 - 0.5];
  const greys = values.map((_, index) =>
    greyAt(whole, first + wide * (index % cells), upper + high * Math.floor(index / cells)),
  );
  let kept = Array.from(values.keys());
  for (const share of [0.92, 5 / 6]) {
    const { slope, offset } = lineOf(kept, values, greys);
    const off = (index: number) => Math.abs(greys[index]! - slope * values[index]! - offset);
    kept = Array.from(values.keys())
      .sort((one, other) => off(one) - off(other))
      .slice(0, Math.round(values.length * share));
  }
  return lineOf(kept, values, greys).likeness;
}

function lineOf(kept: readonly number[], values: Float64Array, greys: Float64Array) {
  const mean = (of: Float64Array) => kept.reduce((sum, index) => sum + of[index]!, 0) / kept.length;
  const [x, y] = [mean(values), mean(greys)];
  let [products, squaresX, squaresY] = [0, 0, 0];
  for (const index of kept) {
    const [dx, dy] = [values[index]! - x, greys[index]! - y];
    products += dx * dy;
    squaresX += dx * dx;
    squaresY += dy * dy;
  }
  const slope = squaresX > 0 ? products / squaresX : 0;
  const both = Math.sqrt(squaresX * squaresY);
  return { slope, offset: y - slope * x, likeness: both < 1e-6 ? 0 : products / both };
}

/** Pearson's correlation of what is laid with the window of `whole` that it is laid on. */
function correlation(whole: Sketch, { values, spread }: Grid, [left, top, right, bottom]: Window): number {
  const [wide, high] = [((right - left) / cells) * sketchSide, ((bottom - top) / cells) * sketchSide];
  const [first, upper] = [left * sketchSide + wide / 2 - 0.5, top * sketchSide + high / 2 - 0.5];
  let [sum, squares, products] = [0, 0, 0];
  for (let row = 0, index = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++, index++) {
      const grey = greyAt(whole, first + wide * column, upper + high * row);
      sum += grey;
      squares += grey * grey;
      products += grey * values[index]!;
    }
  }
  const both = Math.sqrt(Math.max(0, squares - sum ** 2 / values.length) * spread);
  return both < 1e-6 ? 0 : products / both;
}
