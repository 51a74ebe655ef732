const money = /(?:[¥￥€$£]\s?)?\d{1,3}(?:[,.' ’]?\d{3})*[.,]\d{2}(?!\d)|[¥￥€$£]\s?\d[\d,.]*/g;
const moneyInWords = /[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,}[圆元][零壹贰叁肆伍陆柒捌玖角分整正]*/g;
const month =
  "(?:jan|feb|f\u00e9v|mar|m\u00e4r|apr|avr|may|mai|jun|juin|jul|juil|aug|ao\u00fb|sep|oct|okt|nov|dec|dez|d\u00e9c)\\p{L}{0,6}";
const days = new RegExp(
  [
    "20\\d\\d\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}",
    "(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.](?:20)?\\d\\d(?![\\d.,])",
    `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|\\.)?[ -]${month}\\.?,?[ -]20\\d\\d(?!\\d)`,
    `(?<!\\p{L})${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? 20\\d\\d`,
  ].join("|"),
  "giu",
);
const numbers = /(?<![\d.,A-Z])[0-9A-Z]{6,24}(?![\d.,A-Z])/g;
const firms =
  /公司|合作社|经营部|商行|GmbH|\bAG\b|\bLtd\b|Limited|\bInc\b|\bLLC\b|S\.?A\.?R\.?L|Sdn\.? Bhd|\bB\.?V\.?\b|S\.r\.l|[\p{Script=Han}()]{4,}(?:部|店|厂|行|社|站|坊|馆|铺|场|中心|工作室)(?![\p{Script=Han}])/iu;

/** What of a text a decision can hang on: amounts, days, long numbers, and whether it names a firm. */
export type WeightyParts = {
  money: readonly string[];
  days: readonly string[];
  numbers: readonly string[];
  namesFirm: boolean;
};

/** Finds amounts (nothing but zero is none), days, numbers of six and more digits and names of firms in a text. */
export function weightyParts(text: string): WeightyParts {
  const plain = text.normalize("NFKC");
  const found = (pattern: RegExp) => (plain.match(pattern) ?? []).map(fold);
  return {
    money: [...found(money).filter((amount) => /[1-9]/.test(amount)), ...found(moneyInWords)],
    days: found(days),
    numbers: found(numbers).filter((number) => (number.match(/\d/g)?.length ?? 0) >= 6),
    namesFirm: firms.test(plain),
  };
}

/** The parts of `one` that `other` does not have. */
export const partsWithout = (one: readonly string[], other: readonly string[]): string[] =>
  one.filter((part) => !other.includes(part));

const fold = (text: string): string => text.replace(/[\s¥￥€$£,.'’/年月-]/g, "");
