import type { Policy } from "../../scorecard/policy";
import { fromMinor, type Minor } from "../../values/money";
import type { LookedAt } from "../look-at";
import { percentOf } from "../percent";
import type { Doubt, FigureDoubt } from "../recommendation";
import { weightsFor } from "../starting-sum";
import type { Trade } from "../trades";
import { weighSales } from "../weigh-sales";

/** What the trades come to at their worst and at their best, and how much of that rests on the own page alone. */
export function doubtOf(trades: readonly Trade[], policy: Policy): FigureDoubt {
  const { low, high, selfOnly } = boundsOf(trades, policy);
  return { low: fromMinor(low), high: fromMinor(high), selfOnly: shareOf(selfOnly, high), ...weakestOf(trades) };
}

/** An amount that something stands behind. */
type Proven = { anchor: Trade["anchor"]; amount: Minor };

const weakestOf = (parts: readonly Proven[]) => ({ weakest: parts.filter((one) => one.anchor === "selfOnly").length });

/** How much of what was added up rests on the own page alone; what was taken back is no proof of anything. */
export function standingOf(parts: readonly Proven[]): Doubt {
  const added = parts.filter((one) => one.amount > 0n);
  const sum = (list: readonly Proven[]) => list.reduce((all, one) => all + one.amount, 0n);
  return { selfOnly: shareOf(sum(added.filter((one) => one.anchor === "selfOnly")), sum(added)), ...weakestOf(parts) };
}

/** The same of what is either there or not, by papers that each show it: the best of them says how sure it is. */
export function shownBy(anchors: readonly Trade["anchor"][]): Doubt {
  const weakest = anchors.filter((one) => one === "selfOnly").length;
  return { selfOnly: anchors.length > 0 && weakest === anchors.length ? 1 : 0, weakest };
}

/** The same of what contracts promise, with its bounds by the policy's weights. */
export function promiseDoubt(contracts: readonly LookedAt[], policy: Policy): FigureDoubt {
  const parts = contracts.map(({ anchor, promised }) => ({ anchor, amount: promised }));
  const weights = weightsFor("low", policy);
  const low = parts.reduce((sum, one) => sum + percentOf(one.amount, weights[one.anchor]), 0n);
  const high = parts.reduce((sum, one) => sum + one.amount, 0n);
  return { low: fromMinor(low), high: fromMinor(high), ...standingOf(parts) };
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
