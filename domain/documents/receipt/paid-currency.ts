import { countCurrencies } from "../../values/find-currency";
import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import type { TextRow } from "../layout/text-rows";
import { type ShopLand, shopLand } from "./shop-land";

const currencyOf: Record<ShopLand, string> = { MY: "MYR", SG: "SGD", GB: "GBP", US: "USD", AU: "AUD", CN: "CNY" };

/** Lands whose currency is written with the bare dollar sign. */
const dollarLands: readonly ShopLand[] = ["SG", "AU", "US"];

/**
 * The currency that is printed most often, else the one of the place the shop is in. A bare dollar sign is the dollar of
 * that place.
 */
export function paidCurrency(rows: readonly TextRow[]): Fact | null {
  const lines = rows.flatMap((row) => row.lines);
  const land = shopLand(rows);
  const [most, next] = countCurrencies(lines.map((line) => line.text));
  const home = land ? currencyOf[land] : null;
  if (most) {
    const at = lines.find((line) => countCurrencies([line.text])[0]?.currency === most.currency)!;
    const dollars = most.currency === "USD" && land !== null && dollarLands.includes(land);
    const currency = dollars ? home! : most.currency;
    const doubtful = next && next.times * 2 > most.times;
    return factFromLine(
      currency,
      at,
      doubtful ? 0.75 : home === currency && most.times > 1 ? 0.95 : home === currency ? 0.9 : 0.84,
    );
  }
  const first = lines[0];
  return home && first ? factFromLine(home, first, 0.8) : null;
}
