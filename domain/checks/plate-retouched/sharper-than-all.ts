import type { PixelLook, PlateLooks } from "../../reading";
import type { Box } from "../../values/box";

/** So many edges a character must show and the rest of the picture, and so many characters the plate, before anything is said. */
const leastEdges = 40;
const leastElsewhere = 600;
const leastCharacters = 5;
/**
 * How many times (natural logarithm) as steep as the steepest fifth and tenth of the picture's other edges the plate's
 * characters must be, middle and upper quarter. Genuine plates come to 0.05 and 0.22, never to more than 0.05 in both.
 */
const least = { steep: 0.13, steepest: 0.16 };
/** The plate's rim and what lies beside it are as far away and as well in focus: the characters must be sharper than those too. */
const leastBeside = 0.05;
/** Of all characters so many must be sharper by themselves. */
const leastAgreeing = { share: 0.8, by: 0.05 };

/**
 * The characters of a plate that are sharper than all that the lens drew in that photo: all of them were painted over. Empty
 * where that cannot be said; `times` as steep.
 */
export function sharperThanAll(
  text: string,
  { letters, rim, around, elsewhere }: PlateLooks,
): { found: { at: number; box: Box }[]; times: number } {
  const none = { found: [], times: 1 };
  const characters = [...text];
  if (!elsewhere || elsewhere.edges < leastElsewhere || characters.length !== letters.length) return none;
  const told = letters.filter(({ edges }, at) => edges >= leastEdges && !/\p{Script=Han}/u.test(characters[at]!));
  if (told.length < leastCharacters) return none;
  const [middle, upper] = [median(told, "steep"), median(told, "steepest")];
  const off = times(middle, elsewhere.steep);
  const isSharper =
    off >= least.steep &&
    times(upper, elsewhere.steepest) >= least.steepest &&
    times(middle, rim.steep) >= leastBeside &&
    times(middle, around.steep) >= leastBeside;
  const agreeing = told.filter(({ steep }) => times(steep, elsewhere.steep) >= leastAgreeing.by);
  if (!isSharper || agreeing.length < leastAgreeing.share * told.length) return none;
  return { found: letters.map(({ box }, at) => ({ at, box })), times: Math.round(Math.exp(off) * 10) / 10 };
}

const times = (one: number, other: number): number => Math.log(Math.max(0.01, one) / Math.max(0.01, other));

function median(letters: readonly PixelLook[], of: "steep" | "steepest"): number {
  const sorted = letters.map((one) => one[of]).sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
