import { toMinor } from "../../values/money";
import type { BusinessFigures, MonthFigure } from "../recommendation";
import { percentIn } from "./doubt-of";

/** The strongest and the weakest month against the average of the covered ones; undefined below nine covered months. */
export function seasonsOf(months: readonly MonthFigure[]): BusinessFigures["seasons"] {
  const covered = months
    .map((one) => ({ month: one.month, amount: toMinor(one.amount) ?? 0n, documents: one.documents, doubt: one.doubt }))
    .filter((one) => one.amount > 0n);
  if (covered.length < 9) return undefined;
  const average = covered.reduce((sum, one) => sum + one.amount, 0n) / BigInt(covered.length);
  const ordered = [...covered].sort((a, b) =>
    a.amount === b.amount ? (a.month < b.month ? -1 : 1) : a.amount < b.amount ? -1 : 1,
  );
  const said = ({ month, amount, documents, doubt }: (typeof covered)[number]) => ({
    ...{ month, percent: percentIn(amount, average), documents },
    ...(doubt ? { doubt } : {}),
  });
  return { months: covered.length, trough: said(ordered[0]!), peak: said(ordered.at(-1)!) };
}
