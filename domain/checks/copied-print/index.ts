import type { Fact } from "../../documents/kind";
import type { PictureFacts } from "../../reading";
import type { Box } from "../../values/box";
import { defineWords } from "../../words";
import { concern, couldNotRun, notApplicable, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";
import { meets } from "../retouched-print/meets";

type Letters = NonNullable<PictureFacts["likeLetters"]>;

/**
 * Two prints of one digit differ by so much usually; by less than this share of it, and of the contrast, only when one is a
 * copy of the other. No photo or scan that shows grain has a second digit below 0.31 of the first measure and 0.05 of the second.
 */
const copy = { ofUsual: 0.33, ofContrast: 0.05 };
/** One alone may be chance: so many in one fact, or in all facts together. */
const leastCopies = { inOne: 2, inAll: 3 };
const leastLetters = 30;
/** Paper without grain was drawn or smoothed, and drawn digits are alike by right. As a share of the contrast. */
const leastGrain = 0.014;
/** Where more of all digits are alike than this, or so many of those alike are no part of any fact, digits are alike here. */
const most = { ofAll: 0.5, elsewhere: 0.4 };

/**
 * Digits that were copied within one photo: the sensor never sees two prints of a digit in the very same way. See
 * docs/decisions/2026-11-22-print-changed-in-photos.md.
 */
export const copiedPrint: Check = {
  id: "copied-print",
  version: 1,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "照片上的数字是复制的",
      saw: "“{value}”中有 {count} 个数字与照片上另一处的数字逐点相同，像是从那里复制来的。",
      expected: "照片上两处印出的同一个数字，颗粒和边缘总有细微差别。",
      todo: "请要求查看纸质原件或原始电子文件，逐字核对。",
      owner: "请对着纸质原件重新拍照，直接上传手机拍的照片。",
    },
    en: {
      title: "Digits copied within the photo",
      saw: "{count} digits of “{value}” are the same, pixel for pixel, as digits elsewhere in the photo, as if copied from there.",
      expected: "Two prints of one digit in a photo always differ a little in grain and edges.",
      todo: "Ask to see the paper or the original file and compare these digits.",
      owner: "Please photograph the paper again and upload the photo as the phone made it.",
    },
  }),
  run(document) {
    const { picture } = document;
    if (!picture) return notApplicable;
    const { likeLetters } = picture;
    if (likeLetters === undefined) return couldNotRun();
    const copied = copiesAmong(likeLetters, document);
    const worst = mostCopied(copied, document);
    if (!worst) return pass;
    const saw = { value: String(worst.fact.value).slice(0, 60), count: worst.letters.length };
    return concern("medium", saw, { page: 1, box: around(worst.letters.map(({ box }) => box)) });
  },
};

/** The digits that are copies; none where the page cannot tell. */
function copiesAmong(letters: Letters, { fields }: CheckedDocument): Letters {
  if (letters.length < leastLetters || middle(letters.map(({ grain }) => grain)) < leastGrain) return [];
  const closest = Math.min(copy.ofContrast, copy.ofUsual * middle(letters.map(({ apart }) => apart)));
  const copied = letters.filter(({ apart }) => apart <= closest);
  const places = placesOf(fields);
  const elsewhere = copied.filter(({ box, of }) => !places.some((place) => meets(place, box) || meets(place, of)));
  const isUsual = copied.length > most.ofAll * letters.length || elsewhere.length > most.elsewhere * copied.length;
  return isUsual ? [] : copied;
}

const placesOf = (fields: CheckedDocument["fields"]): Box[] =>
  Object.values(fields).flatMap((fact) => (fact?.page === 1 && fact.box ? [fact.box] : []));

/** The fact with most copied digits; null where none has enough of them. */
function mostCopied(copied: Letters, { fields }: CheckedDocument): { fact: Fact; letters: Letters } | null {
  let found: { fact: Fact; letters: Letters } | null = null;
  const places = placesOf(fields);
  const inAll = copied.filter((letter) => places.some((place) => meets(place, letter.box))).length;
  const least = inAll >= leastCopies.inAll ? 1 : leastCopies.inOne;
  for (const fact of Object.values(fields)) {
    if (fact?.rung !== "ocr" || fact.page !== 1 || !fact.box || typeof fact.value !== "string") continue;
    const { box } = fact;
    const letters = copied.filter((letter) => meets(box, letter.box));
    if (letters.length >= least && letters.length > (found?.letters.length ?? 0)) found = { fact, letters };
  }
  return found;
}

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
