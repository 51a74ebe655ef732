import type { Box } from "../../values/box";
import type { PageLine } from "./page-marks";

export type ClauseNumber = { number: number; style: string; box: Box };

const digits = "零一二三四五六七八九";

/** The headings of clauses on a page, from the top: 第三条, 三、, 3. Nothing that stands inside a line. */
export function clauseNumbers(lines: readonly PageLine[]): ClauseNumber[] {
  return lines
    .filter(({ box }) => box[1] > 0.04 && box[1] < 0.93)
    .flatMap(({ text, box }) => {
      const plain = text.normalize("NFKC").trim();
      const article = /^第\s*([一二三四五六七八九十]{1,3}|\d{1,2})\s*条/u.exec(plain);
      if (article) return [{ number: toNumber(article[1]!), style: "article", box }];
      const listed = /^([一二三四五六七八九十]{1,3})\s*[、.．]/u.exec(plain);
      if (listed) return [{ number: toNumber(listed[1]!), style: "listed", box }];
      const counted = /^(\d{1,2})\s*[.、．]\s*(?=[\p{Script=Han}A-Z])/u.exec(plain);
      return counted ? [{ number: Number(counted[1]), style: "counted", box }] : [];
    })
    .filter(({ number }) => number > 0);
}

/** 十二 is 12, 二十 is 20. */
function toNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const ten = text.includes("十") ? (tens ? digits.indexOf(tens) : 1) : 0;
  return ten * 10 + (ones ? Math.max(0, digits.indexOf(ones)) : 0);
}

/** The way in which most of the contract's headings are numbered; null when there are hardly any. */
export function mainStyle(pages: readonly (readonly ClauseNumber[])[]): string | null {
  const count = new Map<string, number>();
  for (const { style } of pages.flat()) count.set(style, (count.get(style) ?? 0) + 1);
  const [best] = [...count].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 3 ? best[0] : null;
}
