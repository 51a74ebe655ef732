import type { PictureFacts, PlateLooks } from "../../reading";
import type { Box } from "../../values/box";
import { leastHistory } from "../retouched-print/odd-letters";

type Saves = NonNullable<PictureFacts["saves"]>;
type Letter = Saves["lines"][number]["letters"][number];

/**
 * What one character must show, in each of the two measures of saving and in both together (natural log). A character of a
 * genuine photo that was saved three times came to 32 in each and 65 together.
 */
const least = { levels: 80, each: 40, together: 120 };
/** What the rest of the picture shows at the least, and how much of its opposite the character must show on average. */
const share = 0.7;
const enough = 0.5;

/** The characters of a plate that were saved fewer times than the picture around them; empty where the history cannot be told. */
export function savedOtherwise(saves: PictureFacts["saves"], { letters }: PlateLooks): { at: number; box: Box }[] {
  if (!saves || saves.wholeOnOtherGrid === undefined) return [];
  const usual = [saves.whole, saves.wholeOnOtherGrid] as const;
  if (Math.min(...usual) < leastHistory) return [];
  return letters.flatMap(({ box }, at) => {
    const letter = letterAt(saves, box);
    return letter && isOdd(letter, usual) ? [{ at, box }] : [];
  });
}

function letterAt({ lines }: Saves, [x, y, width, height]: Box): Letter | null {
  const middle = y + height / 2;
  const line = lines.find(
    ({ box, letters }) =>
      middle >= box[1] && middle <= box[1] + box[3] && letters.some(([left]) => Math.abs(left - x) < 0.1 * width),
  );
  return (
    line?.letters.find(([left, wide]) => Math.abs(left - x) < 0.1 * width && Math.abs(wide - width) < 0.1 * width) ??
    null
  );
}

function isOdd(
  [, , count, sum, countOnOtherGrid = 0, sumOnOtherGrid = 0]: Letter,
  usual: readonly [number, number],
): boolean {
  const falls = (levels: number, odds: number, around: number) =>
    levels >= least.levels && odds <= -least.each && odds <= -Math.min(enough, share * around) * levels;
  return (
    sum + sumOnOtherGrid <= -least.together &&
    falls(count, sum, usual[0]) &&
    falls(countOnOtherGrid, sumOnOtherGrid, usual[1])
  );
}
