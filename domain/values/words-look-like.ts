import { wordsOfAmount } from "./amount-in-words";
import type { Minor } from "./money";

// Pairs that optical readers take for each other (measured on worn invoices).
const confused = [
  "叁参弎",
  "壹过喜壶台",
  "仟什任千任",
  "佰伯百",
  "贰武弍二",
  "圆园元圆",
  "整正",
  "捌别拐",
  "陆六院",
  "柒染七",
  "零雩令",
];

const folded = (text: string) =>
  [...text.normalize("NFKC").replace(/[\s()（）]/g, "")]
    .map((character) => confused.find((group) => group.includes(character))?.[0] ?? character)
    .join("");

/**
 * Whether printed words that a reader may have misread could be those of `minor`: at most one character in five is
 * still different after look-alikes are taken for one another.
 */
export function wordsLookLike(text: string, minor: Minor): boolean {
  const [seen, expected] = [folded(text), folded(wordsOfAmount(minor))];
  if (!seen) return false;
  return editDistance(seen, expected) <= Math.floor(Math.max(seen.length, expected.length) / 5);
}

/** Levenshtein distance: the fewest single-character changes from `a` to `b`. */
export function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, character] of from.entries()) {
    const next = [i + 1];
    for (const [j, other] of to.entries()) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (character === other ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length]!;
}
