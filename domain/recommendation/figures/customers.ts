import { toMinor } from "../../values/money";
import type { BusinessFigures } from "../recommendation";
import { byCounterparty, type Trade } from "../trades";
import { percentIn } from "./doubt-of";

/**
 * How much hangs on how few: the largest customer's share in percent and the Herfindahl-Hirschman index (sum of the squared
 * percents: 10,000 is one customer alone). Undefined without sales. What is taken back beyond a customer's purchases counts
 * as none.
 */
export function concentrationOf(sales: readonly Trade[]): BusinessFigures["concentration"] {
  const parties = byCounterparty(sales).filter((one) => one.amount > 0n);
  const [top] = parties;
  const whole = parties.reduce((sum, one) => sum + one.amount, 0n);
  if (!top) return undefined;
  const hhi = parties.reduce((sum, one) => sum + one.amount * one.amount, 0n) * 10_000n;
  const own = sales.filter((one) => top.documents.includes(one.documentId) && one.anchor === "selfOnly");
  const selfOnly = own.reduce((sum, one) => sum + one.amount, 0n);
  return {
    ...{ customers: parties.length, top: top.name, topShare: percentIn(top.amount, whole) },
    // Should the part that rests on the own page alone fall away.
    topShareLow: percentIn(top.amount - selfOnly, whole - selfOnly > 0n ? whole - selfOnly : toMinor("0.01")!),
    hhi: Number(hhi / (whole * whole)),
    documents: top.documents,
  };
}
