/** A sum of money found in a text: decimal string with two decimals, and where it stood (character positions). */
export type AmountSighting = {
  amount: string;
  start: number;
  end: number;
  /** Decimals were written: "12.50", not "12". */
  decimals: boolean;
  /** The separators can be read in one way only. */
  clear: boolean;
};

/** How decimals are written where the text comes from; without a hint the separators must tell. */
export type DecimalHint = { decimal?: "," | "." };

const token =
  /\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:[,.]\d{1,2})?(?!\d)|(?<!\d )\d{1,3}(?: \d{3})+,\d{2}(?!\d)|\d+[.,]\s\d{2}(?![\d.,/%-])|\d+(?:[.,'’]\d+)*/g;
const currencyBefore = /(?:RM|EUR|USD|CNY|RMB|GBP|INR|MYR|SGD|CHF|Rs\.?|[$€£¥￥₹])\s?$/i;

/**
 * All sums in `text`, left to right; percentages, dates, times and numbers that are part of a word are left out.
 * Digit groups may be set apart by point, comma, apostrophe or (hard) space.
 */
export function findAmounts(text: string, hint: DecimalHint = {}): AmountSighting[] {
  const found: AmountSighting[] = [];
  for (const match of text.matchAll(token)) {
    const start = match.index;
    const end = start + match[0].length;
    const read = readNumber(
      match[0].replace(/\s/g, (space) => (space === " " ? " " : "\u00a0")),
      hint,
    );
    if (!read || !standsAlone(text, start, end, read.decimals)) continue;
    const negative = isNegative(text, start, end) && !/^[0.]+$/.test(read.amount);
    found.push({ ...read, amount: negative ? `-${read.amount}` : read.amount, start, end });
  }
  return found;
}

/** The one sum in `text` ("RM 1,234.50", "1.234,50 €", "(12.00)"), or null when there is none or more than one. */
export function parseAmount(text: string, hint: DecimalHint = {}): string | null {
  const found = findAmounts(text, hint);
  return found.length === 1 ? found[0]!.amount : null;
}

type ReadNumber = { amount: string; decimals: boolean; clear: boolean };

function readNumber(digits: string, hint: DecimalHint): ReadNumber | null {
  const plain = digits.replace(/(?<=[.,]) /, "").replace(/['’\s]/g, "");
  const marks = plain.replace(/\d/g, "");
  const groups = plain.split(/[.,]/);
  const last = groups.at(-1)!;
  if (groups.join("").length > 14) return null;
  if (marks === "") return { amount: asAmount(groups, ""), decimals: false, clear: true };
  const whole = groups.slice(0, -1);
  const decimal = () => ({ amount: asAmount(whole, last), decimals: true });
  const mixed = new Set(marks).size === 2;
  if (mixed && marks.indexOf(marks.at(-1)!) < marks.length - 1) return null;
  if (mixed) return last.length <= 2 && inThrees(whole) ? { ...decimal(), clear: true } : null;
  if (marks.length > 1) {
    if (inThrees(groups)) return { amount: asAmount(groups, ""), decimals: false, clear: true };
    return last.length === 2 && inThrees(whole) ? { ...decimal(), clear: false } : null;
  }
  if (last.length <= 2) return { ...decimal(), clear: hint.decimal === undefined || hint.decimal === marks };
  if (last.length !== 3 || hint.decimal === marks || !inThrees(groups)) return null;
  return { amount: asAmount(groups, ""), decimals: false, clear: hint.decimal !== undefined };
}

/** Groups of three after a first group of one to three, which does not begin with a needless zero. */
function inThrees(groups: readonly string[]): boolean {
  const [first, ...rest] = groups;
  if (rest.length === 0) return true;
  return first!.length <= 3 && !/^0/.test(first!) && rest.every((group) => group.length === 3);
}

function asAmount(whole: readonly string[], decimals: string): string {
  const integer = whole.join("").replace(/^0+(?=\d)/, "");
  return `${integer}.${decimals.padEnd(2, "0")}`;
}

function standsAlone(text: string, start: number, end: number, decimals: boolean): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/^\s?%/.test(after) || /^[:/]\d/.test(after) || /\d[:/.,'’]$/.test(before)) return false;
  if (/^-\d/.test(after) || /[\p{L}\d]-$/u.test(before)) return false;
  if (/\p{L}$/u.test(before) && !currencyBefore.test(before) && !/\p{Script=Han}$/u.test(before)) return decimals;
  return decimals || !/^(?!RM|EUR|USD|CNY|RMB)[\p{Script=Latin}\p{Script=Greek}]/u.test(after);
}

function isNegative(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).replace(currencyBefore, "");
  const after = text.slice(end);
  if (/(?:^|[\s:])\(\s?[-−–]?\s?$/.test(before) && /^\s?\)/.test(after)) return true;
  if (/(?:^|[\s:])[-−–]$/.test(before) || /^\s*[-−–]\s?$/.test(before)) return true;
  return /^[-−](?![\p{L}\d])/u.test(after);
}
