import type { PictureFacts } from "../../reading";
import type { Box } from "../../values/box";
import { defineWords } from "../../words";
import { concern, couldNotRun, notApplicable, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";
import { meets } from "../retouched-print/meets";

type Letters = NonNullable<PictureFacts["likeLetters"]>;

/**
 * A copy is as near its source as the second save left it: what is left between them is about the paper's own grain, and as
 * little as moving print by a fraction of a pixel makes, or of what is usual on the page. Genuine print comes as near in one
 * of the two now and then, hardly ever in both: their product tells. Measured: see the decision page.
 */
const copy = { ofContrast: 0.06, ofGrain: 1.7, moved: 0.2, ofUsual: 0.34, both: 0.26 };
/** One alone may be chance: so many in all facts together, or in a line that is no part of a fact, some of them out of facts. */
const leastCopies = { inFacts: 2, inLine: 3, fromFacts: 2 };
const leastLetters = 30;
/** Paper without grain was drawn or smoothed, and drawn letters are alike by right. As a share of the contrast. */
const leastGrain = { facts: 0.012, lines: 0.016 };
/** Where more of all letters are alike than this, print is alike here. */
const mostOfAll = 0.5;

/**
 * Letters that were copied within one photo: the sensor never sees two prints of a letter in the very same way. See
 * docs/decisions/2026-11-22-print-changed-in-photos.md.
 */
export const copiedPrint: Check = {
  id: "copied-print",
  version: 2,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "照片上的字是复制的",
      saw: "“{value}”中有 {count} 个字与照片上另一处的字逐点相同，像是从那里复制来的。",
      expected: "照片上两处印出的同一个字，颗粒和边缘总有细微差别。",
      todo: "请要求查看纸质原件或原始电子文件，逐字核对。",
      owner: "请对着纸质原件重新拍照，直接上传手机拍的照片。",
    },
    en: {
      title: "Letters copied within the photo",
      saw: "{count} letters of “{value}” are the same, pixel for pixel, as letters elsewhere in the photo, as if copied from there.",
      expected: "Two prints of one letter in a photo always differ a little in grain and edges.",
      todo: "Ask to see the paper or the original file and compare these letters.",
      owner: "Please photograph the paper again and upload the photo as the phone made it.",
    },
  }),
  run(document) {
    const { picture } = document;
    if (!picture) return notApplicable;
    const { likeLetters } = picture;
    if (likeLetters === undefined || likeLetters.some(({ moved }) => moved === undefined)) return couldNotRun();
    const copied = copiesAmong(likeLetters);
    const worst = mostCopied(copied, likeLetters, document);
    if (!worst) return pass;
    const saw = { value: worst.value.slice(0, 60), count: worst.letters.length };
    return concern("medium", saw, { page: 1, box: around(worst.letters.map(({ box }) => box)) });
  },
};

/** The letters that are copies; none where the page cannot tell. */
function copiesAmong(letters: Letters): Letters {
  if (letters.length < leastLetters || grainOf(letters) < leastGrain.facts) return [];
  const nearest = Math.min(copy.moved, copy.ofUsual * middle(letters.map(({ moved = 1 }) => moved)));
  const copied = letters.filter(({ apart, grain, moved = 1 }) => {
    const ofGrain = apart / Math.max(grain, 1e-6);
    return apart <= copy.ofContrast && moved <= nearest && ofGrain <= copy.ofGrain && moved * ofGrain <= copy.both;
  });
  return copied.length > mostOfAll * letters.length ? [] : copied;
}

const grainOf = (letters: Letters): number => middle(letters.map(({ grain }) => grain));

/** What is written somewhere on the page. */
type Words = { value: string; box: Box };

function factsOf({ fields }: CheckedDocument): Words[] {
  return Object.values(fields).flatMap((fact) =>
    fact?.rung === "ocr" && fact.page === 1 && fact.box && typeof fact.value === "string"
      ? [{ value: fact.value, box: fact.box }]
      : [],
  );
}

/** The fact with most copied letters, else the line; null where the facts have not enough of them. */
function mostCopied(copied: Letters, all: Letters, document: CheckedDocument) {
  const places = Object.values(document.fields).flatMap((fact) => (fact?.page === 1 && fact.box ? [fact.box] : []));
  const isOf = (letter: Box) => places.some((place) => meets(place, letter));
  if (pairsOf(copied.filter(({ box }) => isOf(box))) >= leastCopies.inFacts) {
    const found = most(copied, factsOf(document), 1);
    if (found) return found;
  }
  if (grainOf(all) < leastGrain.lines || copied.filter(({ of }) => isOf(of)).length < leastCopies.fromFacts)
    return null;
  const lines = document.text.filter(({ page }) => page === 1).map((line) => ({ value: line.text, box: line.box }));
  return most(copied.filter(isFromElsewhere), lines, leastCopies.inLine);
}

/** Not alike within one line: an app that stamps a line on its photos draws it so. */
const isFromElsewhere = ({ box, of }: Letters[number]): boolean => Math.abs(box[1] - of[1]) > 0.5 * box[3];

function most(copied: Letters, all: readonly Words[], least: number): { value: string; letters: Letters } | null {
  let found: { value: string; letters: Letters } | null = null;
  for (const { value, box } of all) {
    const letters = copied.filter((letter) => meets(box, letter.box));
    if (pairsOf(letters) >= least && letters.length > (found?.letters.length ?? 0)) found = { value, letters };
  }
  return found;
}

/** A letter and the one it is likest to are each other's likest often, by chance once: both count as one. */
const pairsOf = (letters: Letters): number =>
  new Set(letters.map(({ box, of }) => [String(box), String(of)].sort().join())).size;

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function around(boxes: readonly Box[]): Box {
  const [left, top] = [Math.min(...boxes.map(([x]) => x)), Math.min(...boxes.map(([, y]) => y))];
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}
