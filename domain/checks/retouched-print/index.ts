import type { Fact } from "../../documents/kind";
import type { PictureFacts } from "../../reading";
import { defineWords } from "../../words";
import { concern, couldNotRun, notApplicable, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";
import { leastHistory, meanOdds, type Odd, oddest } from "./odd-letters";

/** Of all lines at least this share must fit the history, or the page is odd as a whole and nothing is said. */
const leastCalm = 0.2;

/**
 * Print that was put into a photo after it was taken: it was saved fewer times than what is around it. See
 * docs/decisions/2026-11-22-print-changed-in-photos.md.
 */
export const retouchedPrint: Check = {
  id: "retouched-print",
  version: 2,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "照片上的字被改过",
      saw: "“{value}”这几个字与照片其他部分的保存次数不一致，像是后来画上去的。",
      expected: "同一张照片上的字，保存压缩的痕迹应当一致。",
      todo: "请要求查看纸质原件或原始电子文件，逐字核对。",
      owner: "请对着纸质原件重新拍照，直接上传手机拍的照片。",
    },
    en: {
      title: "Print changed in the photo",
      saw: "The letters of “{value}” were saved fewer times than the rest of the photo, as if painted in later.",
      expected: "All print of one photo shows the same traces of saving.",
      todo: "Ask to see the paper or the original file and compare these letters.",
      owner: "Please photograph the paper again and upload the photo as the phone made it.",
    },
  }),
  run(document) {
    const { picture } = document;
    if (!picture) return notApplicable;
    if (picture.saves === undefined) return couldNotRun();
    const { saves } = picture;
    if (!saves) return pass;
    if (saves.wholeOnOtherGrid === undefined) return couldNotRun();
    if (Math.min(saves.whole, saves.wholeOnOtherGrid) < leastHistory || !isCalm(saves)) return pass;
    const found = worst(saves, document);
    if (!found) return pass;
    return concern("medium", { value: String(found.fact.value).slice(0, 60) }, { page: 1, box: found.odd.box });
  },
};

/** Enough of the page's own print fits the history: who changes all sums of an invoice leaves the names and the form. */
function isCalm({ lines }: NonNullable<PictureFacts["saves"]>): boolean {
  const odds = lines.flatMap(({ letters }) => meanOdds(letters) ?? []);
  return odds.filter((one) => one > 0).length >= leastCalm * odds.length;
}

function worst(
  saves: NonNullable<PictureFacts["saves"]>,
  { fields }: CheckedDocument,
): { fact: Fact; odd: Odd } | null {
  let found: { fact: Fact; odd: Odd } | null = null;
  for (const fact of Object.values(fields)) {
    if (fact?.rung !== "ocr" || fact.page !== 1 || !fact.box || typeof fact.value !== "string") continue;
    const odd = oddest(saves, fact.box);
    if (odd && (!found || odd.odds < found.odd.odds)) found = { fact, odd };
  }
  return found;
}
