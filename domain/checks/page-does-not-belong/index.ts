import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";
import { type Misfit, misfits } from "./misfits";

export const pageDoesNotBelong: Check = {
  id: "page-does-not-belong",
  version: 3,
  kinds: ["contract"],
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "有一页对不上",
      saw: "第 {page} 页和其他页接不上：{by, select, pages {页码或总页数对不上} clauses {条款编号前后断开} apart {它的条款编号方式与前后页不同，前后页之间缺了条款} twice {别的页已有的条款又写了一遍} head {页眉与其他页不同} parties {对双方的称呼不同} made {它的字体自成一套，是从别的文件放进来的} several {不止一处：页码、条款、页眉、称呼、排版或来源对不上} other {字号或页边距不同}}。",
      expected: "一份合同的页码、条款编号、页眉和排版前后相接；附件可以自己编号，签字页可以是扫描件。",
      todo: "请核对合同原件，逐页看第 {page} 页前后的内容和骑缝章。",
      owner: "请上传完整的合同原件，按顺序包含每一页。",
    },
    en: {
      title: "A page does not belong",
      saw: "Page {page} does not follow the others: {by, select, pages {its page number or count differs} clauses {the numbers of its clauses break off} apart {it counts its clauses in another way, and the pages around it leave clauses out} twice {it treats anew what other pages treat already} head {its running head is another one} parties {it calls the parties by other words} made {it brings fonts of its own and was put in from another file} several {in several ways, among page numbers, clauses, heads, words for the parties, setting and making} other {its letters or margins differ}}.",
      expected:
        "The pages of one contract go on from each other in page numbers, clauses, heads and setting; annexes may count anew and a signature page may be a scan.",
      todo: "Compare page {page} and its neighbours with the original, and look for the seal across the pages' edges.",
      owner: "Please upload the whole original contract, with every page in its order.",
    },
  }),
  run({ text, fields, pdf }) {
    const pages = new Set(text.map(({ page }) => page));
    if (pages.size < 2) return notApplicable;
    const isScan = Object.values(fields).some(({ rung }) => rung === "ocr");
    const found = [...misfits(text, isScan, pdf?.structure?.pages)].sort(
      (a, b) => Number(isSure(b)) - Number(isSure(a)) || b.by.length - a.by.length,
    );
    const worst = found[0];
    if (!worst) return pass;
    const saw = { page: worst.page, by: worst.by.length > 1 ? "several" : worst.by[0]! };
    return concern(isSure(worst) ? "medium" : "low", saw, { page: worst.page, box: worst.box });
  },
};

/**
 * One odd thing happens to honest papers; two that have nothing to do with each other, on one page, hardly do. A page of
 * another file between pages of one print is sure by itself; at the end it may be a signature page that was set alone.
 */
function isSure({ by, isLast }: Misfit): boolean {
  if (by.includes("made")) return !isLast || by.some((sign) => sign !== "made" && sign !== "look");
  return by.length >= 2;
}
