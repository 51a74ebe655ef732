const signs: readonly (readonly [code: string, pattern: RegExp])[] = [
  ["MYR", /(?<!\p{L})(?:RM|MYR)(?!\p{L})/u],
  ["EUR", /€|(?<!\p{L})(?:EUR|Euros?)(?!\p{L})|(?<=\p{Ll})EUR(?=\s?\d)/u],
  ["GBP", /£|(?<!\p{L})GBP(?!\p{L})|(?<=\p{Ll})GBP(?=\s?\d)/u],
  ["CNY", /[¥￥]|(?<!\p{L})(?:CNY|RMB)(?!\p{L})|人民币|\d\s*万?元/u],
  ["INR", /₹|(?<!\p{L})(?:INR|Rs\.?)(?!\p{L})/u],
  ["SGD", /(?<![\p{L}])S\$|(?<!\p{L})SGD(?!\p{L})/u],
  ["HKD", /HK\$|(?<!\p{L})HKD(?!\p{L})/u],
  ["CHF", /(?<!\p{L})(?:CHF|SFr\.?)(?!\p{L})/u],
  ["JPY", /(?<!\p{L})JPY(?!\p{L})/u],
  [
    "USD",
    /US\$|(?<!\p{L})US[sS](?=\s?\d)|(?<=\p{Ll})USD(?=\s?\d)|(?<!\p{L})(?:USD|US Dollars?)(?!\p{L})|(?<![\p{L}])\$/u,
  ],
];

/** The ISO 4217 code of the currency that `text` names by sign, code or word, or null. The first listed of several wins. */
export function findCurrency(text: string): string | null {
  return signs.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** How often each currency is named in `texts`, most often first. */
export function countCurrencies(texts: readonly string[]): { currency: string; times: number }[] {
  const times = new Map<string, number>();
  for (const text of texts) {
    const currency = findCurrency(text);
    if (currency) times.set(currency, (times.get(currency) ?? 0) + 1);
  }
  return [...times].map(([currency, count]) => ({ currency, times: count })).sort((a, b) => b.times - a.times);
}
