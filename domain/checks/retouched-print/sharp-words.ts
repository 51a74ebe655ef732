import type { PictureFacts } from "../../reading";
import type { Box } from "../../values/box";
import { meets } from "./meets";

type Word = NonNullable<PictureFacts["edges"]>[number];

/**
 * Letters whose edges rise more steeply than one lens can draw beside the rest: how many usual spreads they stand out, by
 * the lesser of the two measures, and how many times as steep as usual they are.
 */
export type Sharp = { box: Box; out: number; times: number };

/** Print is compared with print of like contrast and height, and with no less than so many words of it. */
const like = { contrast: [0.7, 1.7], height: [0.55, 1.8] } as const;
const leastWords = 12;
/** No page is so even that less than this share of the usual counts as spread. */
const leastSpread = 0.04;
/** Where usual print is as steep as this, the picture was sharpened to the limit, or drawn, and nothing can be steeper. */
const steepest = 0.85;
/** What was filled into a form may be sharper than the form: it must stand out of the other facts as well. */
const beyondFacts = 1.1;
const leastFacts = 6;
/**
 * Letters of many strokes are steeper than figures wherever one lens draws both. Where print that states no fact, as the
 * head of a column, is within this share of a word's steepness so many times, the word is only such print.
 */
const asSteep = { share: 0.95, times: 2 } as const;

/**
 * The letters of `place` that stand out most of the page's own print; null where that cannot be told.
 * @param places where all facts stand
 * @param isDense whether its letters have many strokes, as Chinese has
 */
export function sharpest(words: readonly Word[], place: Box, places: readonly Box[], isDense: boolean): Sharp | null {
  let found: Sharp | null = null;
  for (const word of words) {
    if (!meets(place, word.box)) continue;
    const sharp = standsOut(word, words, places, isDense);
    if (sharp && (!found || sharp.out > found.out)) found = sharp;
  }
  return found;
}

function standsOut(word: Word, words: readonly Word[], places: readonly Box[], isDense: boolean): Sharp | null {
  const others = words.filter(
    (one) => isLike(one.contrast / word.contrast, "contrast") && isLike(one.height / word.height, "height"),
  );
  if (others.length < leastWords) return null;
  const usual = at(others, "steep", 0.5);
  const ofFacts = others.filter((one) => one !== word && places.some((place) => meets(place, one.box)));
  if (usual > steepest) return null;
  if (ofFacts.length >= leastFacts && word.steep < beyondFacts * at(ofFacts, "steep", 0.5)) return null;
  if (isDense && isUsual(word, others, places)) return null;
  const out = Math.min(spreadsAbove(word, others, "steep"), spreadsAbove(word, others, "fine"));
  return { box: word.box, out, times: word.steep / usual };
}

/** Whether print that states no fact is about as steep, so that the strokes are what makes it so. */
const isUsual = (word: Word, others: readonly Word[], places: readonly Box[]): boolean =>
  others.filter((one) => one.steep >= asSteep.share * word.steep && !places.some((place) => meets(place, one.box)))
    .length >= asSteep.times;

const isLike = (ratio: number, of: keyof typeof like): boolean => ratio > like[of][0] && ratio < like[of][1];

/** What was changed lies above the rest, so the spread is told by the lower half: a normal one's quartile is 0.6745 below. */
function spreadsAbove(word: Word, others: readonly Word[], of: "steep" | "fine"): number {
  const middle = at(others, of, 0.5);
  return (word[of] - middle) / Math.max((middle - at(others, of, 0.25)) / 0.6745, leastSpread * middle);
}

function at(words: readonly Word[], of: "steep" | "fine", share: number): number {
  const sorted = words.map((word) => word[of]).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
