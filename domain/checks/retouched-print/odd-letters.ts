import type { PictureFacts } from "../../reading";
import type { Box } from "../../values/box";

type Saves = NonNullable<PictureFacts["saves"]>;
type Letter = Saves["lines"][number]["letters"][number];
type Measure = { count: number; sum: number };

/** Pictures saved once stay below 0.06 in both measures; from here on the history can be told. */
export const leastHistory = 0.06;
/** So many levels a run of letters must have before it says anything. */
const leastLevels = 12;
/**
 * Its odds in all (natural log), in each measure and in both together. By theory that is far beyond chance; it is what genuine
 * pictures need, whose QR codes and blown-out paper are odd by up to this much.
 */
const leastOdds = { alone: 12, besides: 4 };
const leastTogether = { alone: 40, besides: 14 };
/** On average what was painted in falls below 0 by this share of what the rest lies above, but no more is asked than `enough`. */
const share = 0.7;
const enough = 0.5;

/** Whether the history alone must say it, or says it besides another sign that is independent of it. */
export type Standing = "alone" | "besides";

/** Letters that do not share their picture's history: where they are, and their log odds in all. */
export type Odd = { box: Box; odds: number };

/**
 * The run of letters within `place` that shares the picture's history of saving least, when both measures of it say so.
 * @param place the box of what was read there, fractions of the page
 */
export function oddest(saves: Saves, place: Box, standing: Standing): Odd | null {
  let found: Odd | null = null;
  for (const { box, letters } of saves.lines) {
    const inside = letters.filter(([x, width]) => holds(place, x + width / 2, box[1] + box[3] / 2));
    for (const run of runsOf(inside)) {
      const odds = painted(saves, run, standing);
      if (odds !== null && (!found || odds < found.odds)) found = { box: around(run, box), odds };
    }
  }
  return found;
}

/** The log odds of letters that were painted in, null for those that may well belong to the picture. */
function painted({ whole, wholeOnOtherGrid = 0 }: Saves, run: readonly Letter[], standing: Standing): number | null {
  const [near, other] = [total(run, 2), total(run, 4)];
  const isOdd = ({ count, sum }: Measure, usual: number) =>
    count >= leastLevels && sum <= -leastOdds[standing] && sum <= -Math.min(enough, share * usual) * count;
  const together = near.sum + other.sum;
  return together <= -leastTogether[standing] && isOdd(near, whole) && isOdd(other, wholeOnOtherGrid) ? together : null;
}

function total(letters: readonly Letter[], at: 2 | 4): Measure {
  const add = (place: number) => letters.reduce((sum, letter) => sum + (letter[place] ?? 0), 0);
  return { count: add(at), sum: add(at + 1) };
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
