import { fromMinor } from "../../values/money";
import type { GrowthFigure } from "../recommendation";
import type { Trade } from "../trades";
import { monthsAbove, sumOf } from "./by-month";
import { percentIn, shareOf } from "./doubt-of";

/**
 * The last six months against the six before, and this year against the year before. A comparison is only made where both
 * sides are covered: four of six months, nine of twelve.
 */
export function growthOf(
  sales: readonly Trade[],
  earlier: readonly Trade[],
  months: readonly string[],
): readonly GrowthFigure[] {
  const late = new Set(months.slice(6));
  const [first, second] = [sales.filter((one) => !late.has(one.month)), sales.filter((one) => late.has(one.month))];
  return [...compared("half-year", first, second, 4), ...compared("year", earlier, sales, 9)];
}

function compared(
  over: GrowthFigure["over"],
  before: readonly Trade[],
  after: readonly Trade[],
  least: number,
): GrowthFigure[] {
  if (monthsAbove(before).size < least || monthsAbove(after).size < least) return [];
  const [was, is] = [sumOf(before), sumOf(after)];
  const both = [...before, ...after];
  const selfOnly = sumOf(both.filter((one) => one.anchor === "selfOnly" && one.amount > 0n));
  return [
    {
      ...{ over, before: fromMinor(was), after: fromMinor(is), percent: percentIn(is - was, was) },
      selfOnly: shareOf(selfOnly, was + is),
      documents: both.map((one) => one.documentId),
    },
  ];
}
