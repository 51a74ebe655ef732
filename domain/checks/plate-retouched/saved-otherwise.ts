import type { PictureFacts } from "../../reading";
import type { Box } from "../../values/box";
import { leastHistory } from "../retouched-print/odd-letters";

type Saves = NonNullable<PictureFacts["saves"]>;
type Plate = NonNullable<PictureFacts["plates"]>[number];
type Letter = Saves["lines"][number]["letters"][number];
type Placed = { at: number; box: Box; letter: Letter };

/**
 * What those characters that look saved anew must show together, in each of the two measures of saving and in both (natural
 * log). A character of a genuine photo that was saved three times came to 32 in each and 65 together.
 */
const least = { levels: 80, each: 40, together: 120 };
/** So many levels one character needs to be among them. */
const leastOfOne = 25;
/** What the rest of the picture shows at the least, and how much of its opposite the character must show on average. */
const share = 0.7;
const enough = 0.5;

/** The characters of a plate that were saved fewer times than the picture around them; empty where the history cannot be told. */
export function savedOtherwise(saves: PictureFacts["saves"], plate: Plate): { at: number; box: Box }[] {
  if (!saves || saves.wholeOnOtherGrid === undefined) return [];
  const usual = [saves.whole, saves.wholeOnOtherGrid] as const;
  if (Math.min(...usual) < leastHistory) return [];
  const odd = charactersOf(saves, plate).filter(({ letter }) => isOdd(letter, usual));
  const total = (of: 2 | 3 | 4 | 5) => odd.reduce((sum, { letter }) => sum + (letter[of] ?? 0), 0);
  const isEnough =
    Math.min(total(2), total(4)) >= least.levels &&
    Math.max(total(3), total(5)) <= -least.each &&
    total(3) + total(5) <= -least.together;
  return isEnough ? odd.map(({ at, box }) => ({ at, box })) : [];
}

/** The characters where they were found; where they were not told apart, the plate in as many equal parts. */
function charactersOf(saves: Saves, { looks, box: whole }: Plate): Placed[] {
  if (looks)
    return looks.letters.flatMap(({ box }, at) => {
      const letter = letterAt(saves, box);
      return letter ? [{ at, box, letter }] : [];
    });
  const line = saves.lines.findLast(({ box }) => box.every((side, at) => Math.abs(side - whole[at]!) < 1e-6));
  return (line?.letters ?? []).map((letter, at) => ({ at, letter, box: [letter[0], whole[1], letter[1], whole[3]] }));
}

function letterAt({ lines }: Saves, [x, y, width, height]: Box): Letter | null {
  const middle = y + height / 2;
  const line = lines.findLast(
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
    levels >= leastOfOne && odds <= -Math.min(enough, share * around) * levels;
  return falls(count, sum, usual[0]) && falls(countOnOtherGrid, sumOnOtherGrid, usual[1]);
}
