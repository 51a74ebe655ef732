import { fromMinor, type Minor } from "../../values/money";
import type { MonthFigure } from "../recommendation";
import type { Trade } from "../trades";
import { standingOf } from "./doubt-of";

/** Trades by month, in the order of `months`; a month without any stands with nought. */
export function byMonth(trades: readonly Trade[], months: readonly string[]): MonthFigure[] {
  return months.map((month) => {
    const own = trades.filter((trade) => trade.month === month);
    const documents = own.map((trade) => trade.documentId);
    return { month, amount: fromMinor(sumOf(own)), documents, ...(own.length > 0 ? { doubt: standingOf(own) } : {}) };
  });
}

export const sumOf = (trades: readonly { amount: Minor }[]): Minor =>
  trades.reduce((total, trade) => total + trade.amount, 0n);

/** Months in which the trades, less what was taken back, are above nought. */
export function monthsAbove(trades: readonly Trade[]): Set<string> {
  const net = new Map<string, Minor>();
  for (const { month, amount } of trades) net.set(month, (net.get(month) ?? 0n) + amount);
  return new Set([...net].filter(([, amount]) => amount > 0n).map(([month]) => month));
}
