import type { Policy } from "../../scorecard/policy";
import { fromMinor, type Minor } from "../../values/money";
import type { BusinessFigures } from "../recommendation";
import type { Trade } from "../trades";
import { monthsAbove, sumOf } from "./by-month";
import { boundsOf, percentIn } from "./doubt-of";

/**
 * What is left of sales after purchases, in percent, over the months from the first to the last in which both are shown.
 * Purchases that were not shown would make it smaller, so it is at most this. Undefined where no month shows both.
 */
export function marginOf(
  sales: readonly Trade[],
  purchases: readonly Trade[],
  months: readonly string[],
  policy: Policy,
): BusinessFigures["margin"] {
  const [sold, bought] = [monthsAbove(sales), monthsAbove(purchases)];
  const both = months.filter((month) => sold.has(month) && bought.has(month));
  const window = months.slice(months.indexOf(both[0] ?? ""), months.indexOf(both.at(-1) ?? "") + 1);
  if (both.length === 0) return undefined;
  const within = (trades: readonly Trade[]) => trades.filter((trade) => window.includes(trade.month));
  const [ins, outs] = [within(sales), within(purchases)];
  const [inBounds, outBounds] = [boundsOf(ins, policy), boundsOf(outs, policy)];
  return {
    ...{ low: left(inBounds.low, outBounds.high), likely: left(sumOf(ins), sumOf(outs)) },
    high: left(inBounds.high, outBounds.low),
    ...{ sales: fromMinor(sumOf(ins)), purchases: fromMinor(sumOf(outs)), months: window },
    sure: both.length >= 6 ? "good" : both.length >= 3 ? "fair" : "thin",
    documents: [...ins, ...outs].map((trade) => trade.documentId),
  };
}

/** Percent of sales that purchases leave, not below minus a hundred. */
const left = (sales: Minor, purchases: Minor): number => Math.max(-100, percentIn(sales - purchases, sales));
