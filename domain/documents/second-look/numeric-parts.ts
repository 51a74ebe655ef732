/** What stands in a cell that is worth a second look. */
export type Purpose = "amount" | "day" | "number" | "tax-id" | "code" | "words-amount";

/** A part of a line's text, from character `start` to before `end`. */
export type NumericPart = { start: number; end: number; purpose: Purpose };

/** Digits, and the letters that readers see in their place. */
const d = "[\\dOoDQIl|SBZ]";
const word = "(?<![\\p{L}\\d])";
const patterns: readonly (readonly [Purpose, RegExp])[] = [
  ["words-amount", /[\p{Script=Han}]{4,}/gu],
  ["day", new RegExp(`${d}{4}\\s?年\\s?${d}{1,2}\\s?月\\s?${d}{1,2}\\s?日?`, "gu")],
  [
    "day",
    new RegExp(
      `${word}(?:\\d${d}{3}|${d}{1,2})\\s?([-/.])\\s?${d}{1,2}\\s?\\1\\s?(?:${d}{4}(?=\\d\\d:)|${d}{2,4}(?!\\d))`,
      "gu",
    ),
  ],
  [
    "day",
    /(?<!\d)\d{1,2}[-\s/.']{0,2}(?=\S?\p{L}{2}|\p{L}\S?\p{L})[\p{Script=Latin}01]{3,9}[-\s/.,']{0,2}(?:20[0-3]\d(?=\d\d:)|20[0-3]\d(?![\d:])|\d{2}(?![\d:]))/gu,
  ],
  ["tax-id", /(?<![A-Za-z\d])(?=(?:[A-Z]*\d){8})[A-Z\d]{15,20}(?![A-Za-z\d])/gu],
  [
    "amount",
    new RegExp(`(?<![\\d./-])\\d(?:[',.\\u2019]?\\s?${d})*[.,]\\s?(?:\\d${d}|${d}\\d|\\d)(?![\\d%\\p{L}])`, "gu"),
  ],
  // A name read in one line with the sum before it.
  ["amount", /(?<![\d.,/-])(?:\d{1,3}(?:,\d{3})+|\d{1,9})\.\d{2}(?=\p{Script=Han}{2})(?!元|圆|[万亿][元圆])/gu],
  ["amount", /(?<=^\D{0,3})\d{1,6}[-:;]\d{2}(?=$)(?!(?<=^(?:[01]?\d|2[0-3]):[0-5]\d))/gu],
  [
    "day",
    /(?<![\p{L}\d])(?=\S*(?:20[0-3]\d|\d[/:.-]\d{1,2}[/.-]\d))(?=\S*[/.-]\S*)(?=(?:[/:.-]*\d){5})[\d/:.-]{7,20}\d/gu,
  ],
  ["amount", /(?<=[¥￥]\s?)\d{3,9}(?![\d.,])/gu],
  ["number", /(?<![A-Za-z\d.,])\d{7,}(?![A-Za-z\d])/gu],
  ["code", /(?<![\p{L}\d])(?=(?:[-/._A-Z]*\d){4})[A-Z\d](?:[-/._]?[A-Z\d]){4,24}(?![\p{L}\d])/gu],
];

/** The parts of a text that hold money, days or numbers, left to right; each character belongs to one part at most. */
export function numericParts(text: string): NumericPart[] {
  const parts: NumericPart[] = [];
  for (const [purpose, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (purpose === "words-amount" && !isMostlyFigures(match[0])) continue;
      if (parts.some((part) => start < part.end && end > part.start)) continue;
      parts.push({ start, end, purpose });
    }
  }
  return parts.sort((a, b) => a.start - b.start);
}

const figures = "零壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整正";

/** A sum in words of which a few were misread, never a sentence that names a figure. */
function isMostlyFigures(text: string): boolean {
  const known = [...text].filter((letter) => figures.includes(letter)).length;
  return known >= 3 && known >= 0.55 * text.length;
}

const digits = "0123456789";
const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The characters that may come out of a cell, given what was read there first. */
export function lettersAllowed(purpose: Purpose, first: string): string {
  if (purpose === "amount") return `${digits}.,${/['’]/.test(first) ? "'" : ""}`;
  if (purpose === "number") return digits;
  if (purpose === "tax-id") return `${digits}ABCDEFGHJKLMNPQRTUWXY`;
  if (purpose === "code") return `${digits}${capitals}-/._`;
  if (purpose === "words-amount") return figures;
  if (/年/.test(first)) return `${digits}年月日`;
  return /\p{L}{3}/u.test(first)
    ? `${digits}${capitals}${capitals.toLowerCase()} -/.,'`
    : `${digits}-/.${first.length > 10 ? ":" : ""}`;
}
