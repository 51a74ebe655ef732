import { countCurrencies } from "../../values/find-currency";
import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import type { TextRow } from "../layout/text-rows";

/** Words that place a shop in a country when no currency is printed. */
const homes: readonly (readonly [currency: string, pattern: RegExp])[] = [
  ["MYR", /SDN\.?\s*BHD|KUALA LUMPUR|SELANGOR|MALAYSIA|JALAN|\bJLN\b/i],
  ["SGD", /SINGAPORE/i],
  ["CNY", /\p{Script=Han}{4}/u],
];

/** The currency that is printed most often, else the one of the place the shop is in. */
export function paidCurrency(rows: readonly TextRow[]): Fact | null {
  const lines = rows.flatMap((row) => row.lines);
  const [most, next] = countCurrencies(lines.map((line) => line.text));
  if (most) {
    const at = lines.find((line) => countCurrencies([line.text])[0]?.currency === most.currency)!;
    return factFromLine(most.currency, at, next && next.times * 2 > most.times ? 0.75 : most.times > 1 ? 0.95 : 0.88);
  }
  for (const [currency, pattern] of homes) {
    const at = lines.find((line) => pattern.test(line.text));
    if (at) return factFromLine(currency, at, 0.8);
  }
  return null;
}
