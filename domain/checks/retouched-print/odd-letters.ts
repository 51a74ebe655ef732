import type { PictureFacts } from "../../reading";
import type { Box } from "../../values/box";

type Saves = NonNullable<PictureFacts["saves"]>;
type Letter = Saves["lines"][number]["letters"][number];

/** Pictures saved once stay below 0.06; from here on the history can be told. */
export const leastHistory = 0.1;
/** So many levels a run of letters must have before it says anything. */
const leastLevels = 60;

/** Letters that do not share their picture's history: where they are, and their mean log odds. */
export type Odd = { box: Box; odds: number };

/**
 * The run of letters within `place` that shares the picture's history of saving least, when it is long enough to tell.
 * @param place the box of what was read there, fractions of the page
 */
export function oddest({ lines }: Saves, place: Box): Odd | null {
  let found: Odd | null = null;
  for (const { box, letters } of lines) {
    const inside = letters.filter(([x, width]) => holds(place, x + width / 2, box[1] + box[3] / 2));
    for (const run of runsOf(inside)) {
      const odds = meanOdds(run);
      if (odds !== null && (!found || odds < found.odds)) found = { box: around(run, box), odds };
    }
  }
  return found;
}

/** Mean log odds of letters together; null where too few levels tell. */
export function meanOdds(letters: readonly Letter[]): number | null {
  const count = letters.reduce((sum, letter) => sum + letter[2], 0);
  return count < leastLevels ? null : letters.reduce((sum, letter) => sum + letter[3], 0) / count;
}

/** All runs of two to six neighbouring letters, and the whole. */
function* runsOf(letters: readonly Letter[]): Generator<readonly Letter[]> {
  for (let from = 0; from < letters.length; from++)
    for (let to = from + 2; to <= Math.min(letters.length, from + 6); to++) yield letters.slice(from, to);
  if (letters.length > 6) yield letters;
}

function holds([x, y, width, height]: Box, across: number, down: number): boolean {
  return across >= x - 0.004 && across <= x + width + 0.004 && down >= y - 0.004 && down <= y + height + 0.004;
}

function around(run: readonly Letter[], [, y, , height]: Box): Box {
  const left = run[0]![0];
  const last = run.at(-1)!;
  return [left, y, last[0] + last[1] - left, height];
}
