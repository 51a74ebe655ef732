import type { Box } from "../../values/box";
import type { PageLine } from "./page-marks";

/** `title` is what the clause is called where its heading says so: 质量标准; null where it does not. */
export type ClauseNumber = { number: number; style: string; title: string | null; box: Box };

const digits = "零一二三四五六七八九";
const forms = [
  { style: "article", form: /^第\s*([一二三四五六七八九十]{1,3}|\d{1,2})\s*条/u },
  { style: "listed", form: /^([一二三四五六七八九十]{1,3})\s*[、.．]/u },
  { style: "counted", form: /^(\d{1,2})\s*[.、．]\s*(?=[\p{Script=Han}A-Z])/u },
  { style: "english", form: /^(?:article|clause|section)\s*(\d{1,2})(?=[\s.:-])/iu },
];

/** The headings of clauses on a page, from the top: 第三条, 三、, 3., Article 3. Nothing that stands inside a line. */
export function clauseNumbers(lines: readonly PageLine[]): ClauseNumber[] {
  return lines
    .filter(({ box }) => box[1] > 0.04 && box[1] < 0.93)
    .flatMap(({ text, box }) => {
      const plain = text.normalize("NFKC").trim();
      for (const { style, form } of forms) {
        const found = form.exec(plain);
        if (found) return [{ number: toNumber(found[1]!), style, title: titleOf(plain.slice(found[0].length)), box }];
      }
      return [];
    })
    .filter(({ number }) => number > 0);
}

/** What stands behind the number, up to the first stop; what is longer than any title is a sentence. */
function titleOf(rest: string): string | null {
  const title = rest.replace(/^[\s.:：、-]+/u, "").split(/[:：。，,;；（(]|\s{2,}/u)[0]!;
  const plain = title.replace(/\s/g, "").toLowerCase();
  const most = /\p{Script=Han}/u.test(plain) ? 12 : 40;
  return plain.length >= 2 && plain.length <= most ? plain : null;
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
