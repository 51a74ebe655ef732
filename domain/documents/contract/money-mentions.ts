import { amountFromWords } from "../../values/amount-in-words";
import { type Minor, toMinor } from "../../values/money";
import { findAmounts } from "../../values/parse-amount";

/** A sum of money in a contract, in figures or in words (大写), in minor units, and where it stands in the text. */
export type MoneyMention = { minor: Minor; start: number; end: number; words: boolean; marked: boolean };

const currencyBefore = /(?:[¥￥$€£]|RMB|CNY|USD|EUR|GBP|人民币|小写\)?:?)\s*[:(]?\s*$/iu;
const currencyAfter = /^\s*(?:元|圆|万元|USD|EUR|CNY|RMB|GBP|Euros?\b|US\s?Dollars?)/iu;
const inWords = /[零壹贰叁参肆伍陆柒捌玖拾佰仟万亿\s]{2,}[元圆园](?:[零壹贰叁参肆伍陆柒捌玖角分\s]*[整正]?)/gu;

/** All sums in a text, left to right. Plain numbers count only where figures say that they are money. */
export function moneyMentions(text: string): MoneyMention[] {
  return [...inFigures(text), ...wordsOf(text)].sort((a, b) => a.start - b.start);
}

function inFigures(text: string): MoneyMention[] {
  return findAmounts(text, { decimal: "." }).flatMap((sum) => {
    const before = text.slice(Math.max(0, sum.start - 12), sum.start);
    const after = text.slice(sum.end, sum.end + 14);
    const marked = currencyBefore.test(before) || currencyAfter.test(after);
    if (!marked && (!sum.decimals || isClauseNumber(before, after))) return [];
    if (/^\s*[年月日%％]/u.test(after)) return [];
    const minor = toMinor(sum.amount);
    if (minor === null || minor <= 0n) return [];
    const tenThousands = /^\s*万/u.test(after);
    return [{ minor: tenThousands ? minor * 10_000n : minor, start: sum.start, end: sum.end, words: false, marked }];
  });
}

function wordsOf(text: string): MoneyMention[] {
  return [...text.matchAll(inWords)].flatMap((match) => {
    const spelled = match[0].replace(/\s/g, "").replace(/参/g, "叁").replace(/园/g, "圆");
    const minor = amountFromWords(spelled);
    return minor !== null && minor > 0n
      ? [{ minor, start: match.index, end: match.index + match[0].length, words: true, marked: true }]
      : [];
  });
}

/** "3.1 合同总金额 …": a number that stands alone before words opens a clause and is no money; readers lose the space. */
const isClauseNumber = (before: string, after: string): boolean =>
  /(^|\s)$/.test(before) && /^[.、]?(?:\s+\p{L}|\p{Script=Han})/u.test(after);
