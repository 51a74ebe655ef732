import type { PixelLook, PlateLooks } from "../../reading";
import type { Box } from "../../values/box";

/**
 * A character that no lens drew together with the others of its plate: `times` as steep as they are, below 1 where it is
 * softer; `at` is its place in the number, from 0.
 */
export type OddCharacter = { at: number; box: Box; times: number };

/** So many edges a character must show, and so many characters the plate, before anything is said. */
const leastEdges = 40;
const leastCharacters = 5;
/**
 * How many times (natural logarithm) as steep or as soft as the others a character must be, on average of the middle and of the
 * upper quarter of its edges. Digits and letters of genuine plates are within 0.23 of each other; the dense strokes of a
 * province's character, and those beside the seam of a plate in two colours, are steeper by up to 0.44 by right, softer by 0.17.
 */
const farOff = { steeper: 0.26, softer: 0.26, denseSteeper: 0.5, denseSofter: 0.32 };
/** Less will do where the ground under it has another grain as well. */
const besides = { edges: 0.22, grain: 0.4 };
const leastBare = 30;
/** Where the others of the plate differ this much among themselves, dirt or a bent plate may do it. */
const widestSpread = 0.1;
const spreads = 4;

/** The character of a plate that differs most in how its edges were drawn; null where none was drawn otherwise. */
export function oddCharacter(text: string, { letters }: PlateLooks): OddCharacter | null {
  const characters = [...text];
  if (letters.length !== characters.length || letters.length < leastCharacters) return null;
  const isInTwoColours = /^..\d{5}[A-Z]$/u.test(text);
  let found: (OddCharacter & { off: number }) | null = null;
  for (const [at, letter] of letters.entries()) {
    const isDense = /\p{Script=Han}/u.test(characters[at]!) || (isInTwoColours && at === 2);
    const others = letters.filter((one, place) => place !== at && one.edges >= leastEdges);
    if (letter.edges < leastEdges || others.length < leastCharacters - 1) continue;
    const off = standsOff(letter, others, isDense);
    if (off === null || (found && Math.abs(off) <= Math.abs(found.off))) continue;
    found = { at, box: letter.box, times: Math.round(Math.exp(off) * 10) / 10, off };
  }
  return found && { at: found.at, box: found.box, times: found.times };
}

/** How much steeper (below zero: softer) a character is than the others; null where it is not so by far. */
function standsOff(letter: PixelLook, others: readonly PixelLook[], isDense: boolean): number | null {
  const [middle, upper] = [apart(letter, others, "steep"), apart(letter, others, "steepest")];
  if (middle * upper <= 0) return null;
  const off = (middle + upper) / 2;
  const spread = median(others.map((one) => Math.abs(apart(one, others, "steep"))));
  if (spread > widestSpread || Math.abs(off) < spreads * spread) return null;
  const least =
    off > 0 ? (isDense ? farOff.denseSteeper : farOff.steeper) : isDense ? farOff.denseSofter : farOff.softer;
  if (Math.abs(off) >= least) return off;
  return !isDense && Math.abs(off) >= besides.edges && hasOtherGrain(letter, others) ? off : null;
}

function hasOtherGrain(letter: PixelLook, others: readonly PixelLook[]): boolean {
  const bare = others.filter((one) => one.bare >= leastBare);
  if (letter.bare < leastBare || bare.length < leastCharacters - 1) return false;
  // Less than 0.3 of a grey level is what rounding leaves.
  return Math.abs(Math.log((letter.grain + 0.3) / (median(bare.map((one) => one.grain)) + 0.3))) >= besides.grain;
}

const apart = (one: PixelLook, others: readonly PixelLook[], of: "steep" | "steepest"): number =>
  Math.log(Math.max(0.01, one[of]) / Math.max(0.01, median(others.map((other) => other[of]))));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
