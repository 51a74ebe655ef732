import { fromMinor, toMinor } from "../../values/money";
import { findAmounts } from "../../values/parse-amount";
import type { Fact } from "../kind";
import type { FlowingText } from "../layout/flowing-text";
import { factAt } from "./fact-at";

const labels: readonly (readonly [pattern: RegExp, sure: number])[] = [
  [
    /合同(?:含税)?总(?:金额|价款|价|额)|合同(?:暂定)?(?:金额|价款|价)|运费总额|总(?:金额|价款)|价税合计|货款总额|合计金额/gu,
    0.88,
  ],
  [
    /(?:total\s+)?contract\s+(?:price|value|amount|sum)|total\s+(?:purchase\s+)?(?:price|value|amount|consideration)|aggregate\s+(?:price|value)/giu,
    0.86,
  ],
  [/总价|合计|费用总计|purchase price|\btotal\b/giu, 0.66],
];
const unit = /^\s*(万)?\s*(?:元|圆)?/u;

/** The contract's amount: the first sum after the words that name it (万元 counted as ten thousand). */
export function contractAmount(flow: FlowingText): Fact | null {
  for (const [pattern, sure] of labels) {
    for (const label of flow.text.matchAll(pattern)) {
      const from = label.index + label[0].length;
      const found = sumAfter(flow.text.slice(from, from + 90));
      if (!found) continue;
      const again = flow.text.split(found.written).length > 2;
      const wordsToo = /大写/.test(flow.text.slice(Math.max(0, from - 40), from + 140));
      return factAt(
        flow,
        found.amount,
        from + found.start,
        from + found.end,
        Math.min(0.95, sure + (again || wordsToo ? 0.06 : 0)),
      );
    }
  }
  return null;
}

type FoundSum = { amount: string; written: string; start: number; end: number };

function sumAfter(text: string): FoundSum | null {
  for (const sum of findAmounts(text, { decimal: "." })) {
    const before = text.slice(0, sum.start);
    const after = unit.exec(text.slice(sum.end))!;
    const minor = toMinor(sum.amount);
    const money =
      (sum.decimals && !isClauseNumber(before, text.slice(sum.end))) ||
      /[¥￥$€£]|RMB|CNY|USD|EUR|GBP/i.test(before.slice(-8)) ||
      /^\s*万?\s*元/.test(text.slice(sum.end)) ||
      /^\s*(?:USD|EUR|CNY|RMB)/i.test(text.slice(sum.end));
    if (!money || minor === null || minor <= 0n || /[年月日%％]/.test(text.slice(sum.end, sum.end + 1))) continue;
    const amount = fromMinor(after[1] ? minor * 10_000n : minor);
    return { amount, written: text.slice(sum.start, sum.end), start: sum.start, end: sum.end };
  }
  return null;
}

/** "3.1 合同总金额 …": a number that stands alone before words opens a clause and is no money. */
function isClauseNumber(before: string, after: string): boolean {
  return (
    /(^|\s)$/.test(before) && /^[.、]?\s+\p{L}/u.test(after) && !/^\s*(?:万|元|圆|USD|EUR|CNY|RMB|GBP)/i.test(after)
  );
}
