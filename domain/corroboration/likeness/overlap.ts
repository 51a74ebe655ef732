import { greyAt, mirrored, type Sketch, sketchSide, type Window } from "./sketch";

/** How well one picture lies on a part of another: correlation of grey, -1..1, where they overlap. */
export type Overlap = { likeness: number; mirrored: boolean };

/** Correlation from which two pictures are one shot; the same shop or truck taken again lies below. */
export const sameShot = 0.93;

const cells = 20;
/** From here on a place may become the right one by moving a little. */
const worthMoving = 0.35;
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
  const straight = Math.max(bestPlace(a, b), bestPlace(b, a));
  if (straight >= sameShot) return { likeness: straight, mirrored: false };
  const turned = mirrored(b);
  const inMirror = Math.max(bestPlace(a, turned), bestPlace(turned, a));
  return inMirror > straight ? { likeness: inMirror, mirrored: true } : { likeness: straight, mirrored: false };
}

function bestPlace(whole: Sketch, part: Sketch): number {
  const laid = gridOf(part);
  const ranked = starts
    .map((window) => ({ window, likeness: correlation(whole, laid, window) }))
    .sort((x, y) => y.likeness - x.likeness);
  const promising = ranked.slice(0, 2).filter(({ likeness }) => likeness >= worthMoving);
  return Math.max(
    ranked[0]!.likeness,
    ...promising.map(({ window, likeness }) => climbed(whole, laid, window, likeness)),
  );
}

/** Moves one side of the window at a time, by smaller and smaller steps, as long as it gets better. */
function climbed(whole: Sketch, laid: Grid, from: Window, likeness: number): number {
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
  return best;
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
