import type { Policy } from "../../scorecard/policy";
import { fromMinor, type Minor } from "../../values/money";
import type { FigureDoubt } from "../recommendation";
import { weightsFor } from "../starting-sum";
import type { Trade } from "../trades";
import { weighSales } from "../weigh-sales";

/** What the trades come to at their worst and at their best, and how much of that rests on the own page alone. */
export function doubtOf(trades: readonly Trade[], policy: Policy): FigureDoubt {
  const { low, high, selfOnly } = boundsOf(trades, policy);
  return { low: fromMinor(low), high: fromMinor(high), selfOnly: shareOf(selfOnly, high) };
}

/** The same in minor units. */
export function boundsOf(trades: readonly Trade[], policy: Policy): { low: Minor; high: Minor; selfOnly: Minor } {
  const weighed = weighSales(trades, weightsFor("low", policy));
  return { low: weighed.left, high: weighed.shown, selfOnly: weighed.selfOnly };
}

/** `part` of `whole` as 0..1 with three decimals; 0 when there is no whole. */
export const shareOf = (part: Minor, whole: Minor): number => (whole > 0n ? Number((part * 1000n) / whole) / 1000 : 0);

/** `part` of `whole` in whole percent, rounded towards nought; 0 when there is no whole. */
export const percentIn = (part: Minor, whole: Minor): number => (whole > 0n ? Number((part * 100n) / whole) : 0);
