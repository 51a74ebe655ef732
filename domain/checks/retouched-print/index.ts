import type { Fact } from "../../documents/kind";
import type { PictureFacts } from "../../reading";
import type { Box } from "../../values/box";
import { defineWords } from "../../words";
import { concern, couldNotRun, notApplicable, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";
import { leastHistory, oddest } from "./odd-letters";
import { type Sharp, sharpest } from "./sharp-words";

/**
 * Of all levels of the page's print at least this share must be in letters that fit the history, or the page is odd as a whole
 * and nothing is said. A weak history shows where the light is good and not elsewhere: of genuine photos with one, some are odd
 * on most lines.
 */
const leastCalm = { weak: 0.5, plain: 0.2 };
const weakHistory = 0.25;

/**
 * How many usual spreads letters must be steeper than the page's print; less will do where two facts stand out or three, and
 * where their history is odd as well. A tenth less still calls none of 575 genuine documents with pictures changed, a quarter
 * less three.
 */
const farOut = { alone: 3.8, two: 3.1, three: 1.9, besides: 2.3 };
/** One fact alone must be so many times as steep as usual: an even page makes spreads small. */
const leastTimes = 1.25;

/**
 * Print that was put into a photo after it was taken: it was saved fewer times than what is around it, or no lens drew its
 * edges. See docs/decisions/2026-11-22-print-changed-in-photos.md.
 */
export const retouchedPrint: Check = {
  id: "retouched-print",
  version: 6,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "照片上的字被改过",
      saw: "“{value}”这几个字{how, select, saves {与照片其他部分的保存次数不一致} edges {笔画边缘的陡度是照片上其他字的 {times} 倍} other {笔画边缘的陡度是照片上其他字的 {times} 倍，保存次数也不一致}}，像是后来画上去的。",
      expected: "同一张照片上的字，笔画边缘和保存压缩的痕迹应当一致。",
      todo: "请要求查看纸质原件或原始电子文件，逐字核对。",
      owner: "请对着纸质原件重新拍照，直接上传手机拍的照片。",
    },
    en: {
      title: "Print changed in the photo",
      saw: "The letters of “{value}” {how, select, saves {were saved fewer times than the rest of the photo} edges {have edges {times} times as steep as the photo’s other print} other {have edges {times} times as steep as the photo’s other print, and were saved fewer times}}, as if painted in later.",
      expected: "All print of one photo has edges as steep as one lens draws them, and the same traces of saving.",
      todo: "Ask to see the paper or the original file and compare these letters.",
      owner: "Please photograph the paper again and upload the photo as the phone made it.",
    },
  }),
  run(document) {
    const { picture } = document;
    if (!picture) return notApplicable;
    const sign = sharpSign(picture, document) ?? savedSign(picture.saves, document);
    if (sign) {
      const { fact, box, how, times } = sign;
      return concern("medium", { value: String(fact.value).slice(0, 60), how, times }, { page: 1, box });
    }
    const { saves, edges } = picture;
    const isOlder = saves === undefined || (saves !== null && saves.wholeOnOtherGrid === undefined);
    return isOlder || edges === undefined ? couldNotRun() : pass;
  },
};

type Sign = { fact: Fact; box: Box; how: "saves" | "edges" | "both"; times: number };

/** Facts that were read off the page's print. */
function printed({ fields }: CheckedDocument): { fact: Fact; box: Box }[] {
  return Object.values(fields).flatMap((fact) =>
    fact?.rung === "ocr" && fact.page === 1 && fact.box && typeof fact.value === "string"
      ? [{ fact, box: fact.box }]
      : [],
  );
}

/** Letters with edges steeper than the photo's other print has them, by themselves or besides an odd history. */
function sharpSign({ edges, saves }: PictureFacts, document: CheckedDocument): Sign | null {
  if (!edges) return null;
  const facts = printed(document);
  const places = facts.map(({ box }) => box);
  let found: (Sign & { out: number }) | null = null;
  const sharps = facts.map(({ fact, box }) => sharpest(edges, box, places, /\p{Script=Han}/u.test(String(fact.value))));
  const isFar = (one: Sharp) => one.out >= farOut.alone && one.times >= leastTimes;
  const outOf = (least: number) =>
    new Set(sharps.filter((one) => one && one.out >= least).map((one) => String(one?.box))).size;
  const few = outOf(farOut.two) > 1 ? farOut.two : Number.POSITIVE_INFINITY;
  const enough = outOf(farOut.three) > 2 ? farOut.three : few;
  for (const [at, { fact }] of facts.entries()) {
    const sharp = sharps[at];
    if (!sharp || sharp.out < Math.min(enough, farOut.besides) || sharp.out <= (found?.out ?? 0)) continue;
    const isOdd = saves != null && hasHistory(saves) && oddest(saves, sharp.box, "besides") !== null;
    if (sharp.out < enough && !isFar(sharp) && !isOdd) continue;
    const times = Math.round(sharp.times * 10) / 10;
    found = { fact, box: sharp.box, how: isOdd ? "both" : "edges", times, out: sharp.out };
  }
  return found;
}

/** Letters that were saved fewer times than the rest. */
function savedSign(saves: PictureFacts["saves"], document: CheckedDocument): Sign | null {
  if (!saves || !hasHistory(saves) || !isCalm(saves)) return null;
  let found: (Sign & { odds: number }) | null = null;
  for (const { fact, box } of printed(document)) {
    const odd = oddest(saves, box, "alone");
    if (odd && (!found || odd.odds < found.odds))
      found = { fact, box: odd.box, how: "saves", times: 1, odds: odd.odds };
  }
  return found;
}

function hasHistory({ whole, wholeOnOtherGrid }: NonNullable<PictureFacts["saves"]>): boolean {
  return wholeOnOtherGrid !== undefined && Math.min(whole, wholeOnOtherGrid) >= leastHistory;
}

/** Enough of the page's own print fits the history: who changes all sums of an invoice leaves the names and the form. */
function isCalm({ lines, whole, wholeOnOtherGrid = 0 }: NonNullable<PictureFacts["saves"]>): boolean {
  const least = Math.min(whole, wholeOnOtherGrid) < weakHistory ? leastCalm.weak : leastCalm.plain;
  const letters = lines.flatMap((line) => line.letters);
  const levels = (of: typeof letters) => of.reduce((sum, [, , count]) => sum + count, 0);
  return levels(letters.filter(([, , , sum]) => sum > 0)) >= least * levels(letters);
}
