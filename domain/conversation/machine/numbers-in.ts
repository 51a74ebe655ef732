import { chineseNumber } from "../turnover/chinese-number";

const sizes: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 100, w: 1e4, k: 1e3, m: 1e6, b: 1e9 };
const token = /(\d[\d,]*(?:\.\d+)?)\s*(万|亿|千|百|(?:w|k|m|b)(?![a-z]))?/gi;
const chinese = /[零〇一二两三四五六七八九十百千万亿]+/g;

/** How numbers are written that are not digits: formal numerals, other scripts, words of size. */
const elsewhere =
  /[壹贰叁肆伍陆柒捌玖拾佰仟萬億]|(?![0-9])\p{N}|\b(?:hundred|thousand|million|billion|trillion|lakh|crore|grand|dozen|double|triple|quadruple|tenfold|twice)s?\b|[翻加双两十百]倍|满额|封顶/giu;

const fold = (text: string) => text.normalize("NFKC").toLowerCase();

/** Every number a text says in digits or Chinese numerals, as values; "14.8 万" is 148,000. */
export function numbersIn(text: string): number[] {
  const plain = fold(text);
  const inDigits = [...plain.matchAll(token)].map(
    ([, digits, size]) => Math.round(Number(digits!.replaceAll(",", "")) * (size ? sizes[size]! : 1) * 100) / 100,
  );
  const rest = plain.replace(token, " ");
  // One numeral alone is hardly a number ("一份"); what can't be read counts as a number nobody has.
  const inWords = [...rest.matchAll(chinese)].flatMap(([numeral]) =>
    numeral.length > 1 ? [chineseNumber(numeral) ?? Number.NaN] : [],
  );
  return [...inDigits, ...inWords];
}

/** Whether every number of `text` is also in one of `sources`, in whatever way it is written there. */
export function numbersAreFrom(text: string, sources: readonly string[]): boolean {
  const known = new Set(sources.flatMap(numbersIn));
  const words = sources.map(fold).join("\n");
  // Roman and circled numerals fold into letters and digits: they are looked for before that.
  const written = [...(fold(text).match(elsewhere) ?? []), ...(text.match(/[\p{Nl}\p{No}]/gu) ?? [])];
  return numbersIn(text).every((number) => known.has(number)) && written.every((word) => words.includes(word));
}
