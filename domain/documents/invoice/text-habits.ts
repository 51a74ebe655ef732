import { countCurrencies } from "../../values/find-currency";
import { findAmounts } from "../../values/parse-amount";
import type { PlacedLine } from "../layout/placed-line";

/** How a document writes sums and days, told by the sums and days that can be read in one way only. */
export type Habits = { decimal: "," | "." | undefined; order: "day-first" | "month-first"; currency: string | null };

const usAddress =
  /[a-z],?\s*[A-Z]{2}\s?\d{5}(?!\d)|\b[A-Z][a-z]+,?\s+[A-Z]{2}\s+\d{5}(?:-\d{4})?\b|\bUnited States\b|\bUSA\b/;

export function habitsOf(lines: readonly PlacedLine[]): Habits {
  const texts = lines.map((line) => line.text);
  const currency = countCurrencies(texts)[0]?.currency ?? null;
  return { decimal: decimalOf(texts), order: orderOf(texts, currency), currency };
}

function decimalOf(texts: readonly string[]): "," | "." | undefined {
  let commas = 0;
  for (const text of texts) {
    for (const sum of findAmounts(text)) {
      if (!sum.decimals || !sum.clear) continue;
      commas += text.slice(sum.start, sum.end).at(-3) === "," ? 1 : -1;
    }
  }
  return commas === 0 ? undefined : commas > 0 ? "," : ".";
}

function orderOf(texts: readonly string[], currency: string | null): Habits["order"] {
  let monthFirst = 0;
  for (const match of texts.join("\n").matchAll(/(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/g)) {
    if (Number(match[2]) > 12) monthFirst += 1;
    if (Number(match[1]) > 12) monthFirst -= 1;
  }
  if (monthFirst !== 0) return monthFirst > 0 ? "month-first" : "day-first";
  return currency === "USD" && texts.some((text) => usAddress.test(text)) ? "month-first" : "day-first";
}
