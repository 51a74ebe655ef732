import type { Minor } from "./money";

const digits = "零壹贰叁肆伍陆柒捌玖";
const plainDigits = "〇一二三四五六七八九";
const units: Record<string, bigint> = { 拾: 10n, 十: 10n, 佰: 100n, 百: 100n, 仟: 1000n, 千: 1000n };
const groups: Record<string, bigint> = { 万: 10_000n, 萬: 10_000n, 亿: 100_000_000n, 億: 100_000_000n };

const digitOf = (character: string): bigint | null => {
  const formal = digits.indexOf(character);
  if (formal >= 0) return BigInt(formal);
  const plain = plainDigits.indexOf(character);
  return plain >= 0 ? BigInt(plain) : null;
};

/**
 * Reads 大写 ("壹仟肆佰零玖元伍角", 元 or 圆, "（负数）…") into minor units (fen), or null when it is not a whole amount.
 * Rules: 支付结算办法 附一 正确填写票据和结算凭证的基本规定.
 */
export function amountFromWords(text: string): Minor | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s:：,，]/g, "")
    .replace(/^人民币/, "");
  const negative = /^(\(负数\)|负)/.test(plain);
  const body = plain
    .replace(/^(\(负数\)|负)/, "")
    .replace(/[整正]$/, "")
    .replace(/[圓圆]/g, "元");
  const match = /^(?:(.+)元)?(?:零?(.)角)?(?:零?(.)分)?$/.exec(body);
  if (!match || !body) return null;
  const [, yuanText, jiaoText, fenText] = match;
  const yuan = yuanText === undefined ? 0n : wholeNumber(yuanText);
  const jiao = jiaoText === undefined ? 0n : digitOf(jiaoText);
  const fen = fenText === undefined ? 0n : digitOf(fenText);
  if (yuan === null || jiao === null || fen === null) return null;
  const minor = yuan * 100n + jiao * 10n + fen;
  return negative ? -minor : minor;
}

function wholeNumber(text: string): bigint | null {
  let total = 0n;
  let group = 0n;
  let digit: bigint | null = null;
  for (const character of text) {
    const value = digitOf(character);
    if (value !== null) {
      if (digit !== null && digit !== 0n) return null;
      digit = value;
    } else if (units[character]) {
      group += (digit ?? 1n) * units[character];
      digit = null;
    } else if (groups[character]) {
      const size = groups[character];
      total = size > 10_000n ? (total + group + (digit ?? 0n)) * size : total + (group + (digit ?? 0n)) * size;
      group = 0n;
      digit = null;
    } else return null;
  }
  return total + group + (digit ?? 0n);
}

/** The canonical 大写 of an amount as invoices print it ("壹仟贰佰柒拾贰圆整"). */
export function wordsOfAmount(minor: Minor): string {
  const absolute = minor < 0n ? -minor : minor;
  const yuan = absolute / 100n;
  const [jiao, fen] = [Number((absolute / 10n) % 10n), Number(absolute % 10n)];
  let words = yuan > 0n ? `${wordsOfWhole(yuan)}圆` : "";
  if (jiao === 0 && fen === 0) words = `${words || "零圆"}整`;
  else {
    if (jiao > 0) words += `${digits[jiao]}角`;
    else if (yuan > 0n) words += "零";
    if (fen > 0) words += `${digits[fen]}分`;
  }
  return minor < 0n ? `（负数）${words}` : words;
}

function wordsOfWhole(value: bigint): string {
  const sizes = ["", "万", "亿", "万亿"];
  let words = "";
  let owesZero = false;
  for (let index = sizes.length - 1; index >= 0; index--) {
    const group = Number((value / 10_000n ** BigInt(index)) % 10_000n);
    if (group === 0) {
      owesZero = words !== "";
      continue;
    }
    if (words && (owesZero || group < 1000)) words += "零";
    words += wordsOfGroup(group) + sizes[index];
    owesZero = false;
  }
  return words;
}

function wordsOfGroup(group: number): string {
  let words = "";
  let owesZero = false;
  for (const [size, unit] of [
    [1000, "仟"],
    [100, "佰"],
    [10, "拾"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(group / size) % 10;
    if (digit === 0) {
      owesZero = words !== "";
      continue;
    }
    words += `${owesZero ? "零" : ""}${digits[digit]}${unit}`;
    owesZero = false;
  }
  return words;
}
