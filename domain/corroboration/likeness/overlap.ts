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
  const ranked = starts
    .map((window) => ({ window, likeness: correlation(whole, part, window) }))
    .sort((x, y) => y.likeness - x.likeness);
  const promising = ranked.slice(0, 2).filter(({ likeness }) => likeness >= worthMoving);
  return Math.max(
    ranked[0]!.likeness,
    ...promising.map(({ window, likeness }) => climbed(whole, part, window, likeness)),
  );
}

/** Moves one side of the window at a time, by smaller and smaller steps, as long as it gets better. */
function climbed(whole: Sketch, part: Sketch, from: Window, likeness: number): number {
  let [window, best] = [from, likeness];
  for (const step of [0.06, 0.03, 0.015, 0.0075]) {
    for (let round = 0, better = true; better && round < 4; round++) {
      better = false;
      for (const side of [0, 1, 2, 3])
        for (const by of [step, -step]) {
          const moved = window.map((at, index) => (index === side ? at + by : at)) as unknown as Window;
          if (!isPossible(moved)) continue;
          const found = correlation(whole, part, moved);
          if (found > best) [window, best, better] = [moved, found, true];
        }
    }
  }
  return best;
}

const isPossible = ([left, top, right, bottom]: Window) =>
  left >= -0.02 && top >= -0.02 && right <= 1.02 && bottom <= 1.02 && right - left >= 0.62 && bottom - top >= 0.62;

/** Pearson's correlation of `part` with the window of `whole` that it is laid on. */
function correlation(whole: Sketch, part: Sketch, [left, top, right, bottom]: Window): number {
  let [sumA, sumB, squaresA, squaresB, products] = [0, 0, 0, 0, 0];
  for (let row = 0; row < cells; row++) {
    const down = (row + 0.5) / cells;
    for (let column = 0; column < cells; column++) {
      const along = (column + 0.5) / cells;
      const a = greyAt(
        whole,
        (left + (right - left) * along) * sketchSide - 0.5,
        (top + (bottom - top) * down) * sketchSide - 0.5,
      );
      const b = greyAt(part, along * sketchSide - 0.5, down * sketchSide - 0.5);
      sumA += a;
      sumB += b;
      squaresA += a * a;
      squaresB += b * b;
      products += a * b;
    }
  }
  const count = cells * cells;
  const spread = Math.sqrt((squaresA - sumA ** 2 / count) * (squaresB - sumB ** 2 / count));
  return spread < 1e-6 ? 0 : (products - (sumA * sumB) / count) / spread;
}
