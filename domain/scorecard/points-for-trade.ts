import type { Contribution } from "../recommendation/recommendation";
import { salesBasis } from "../recommendation/sales-basis";
import type { Trade } from "../recommendation/trades";
import type { WorkedCase } from "../recommendation/worked-case";
import { fromMinor, toMinor } from "../values/money";
import { band, most } from "./band";

/** 交易信用: what they trade. How many months, how much of what was stated, how many customers, what is contracted. */
export function tradePoints(given: WorkedCase): Contribution[] {
  const worth = given.policy.points.trade;
  const { contracted } = given;
  const sales = given.trades.filter((trade) => trade.side === "sale");
  const { basis } = salesBasis(given, given.policy.anchorWeights);
  const months = basis.by === "invoices" ? monthsWithSales(sales) : basis.amount > 0n ? worth.impliedMonths : 0;
  const stated = toMinor(given.attestation.yearlySales) ?? 0n;
  const proven = stated > 0n ? Math.min(100, Number((basis.before * 100n) / stated)) : 0;
  const customers = Math.min(5, new Set(sales.map((trade) => trade.party)).size);
  const documents = basis.documents;
  return [
    {
      rule: "months-with-sales",
      points: Math.round((months * worth["months-with-sales"]) / 12),
      of: worth["months-with-sales"],
      documents,
      saw: { months },
    },
    {
      rule: "stated-sales-proven",
      points: Math.round((proven * worth["stated-sales-proven"]) / 100),
      of: worth["stated-sales-proven"],
      documents,
      saw: { percent: proven },
    },
    {
      rule: "several-customers",
      points: band(customers, worth["several-customers"]),
      of: most(worth["several-customers"]),
      documents,
      saw: { count: customers },
    },
    {
      rule: "income-contracted",
      points: contracted.amount > 0n ? worth["income-contracted"] : 0,
      of: worth["income-contracted"],
      documents: contracted.documents,
      saw: { amount: fromMinor(contracted.amount) },
    },
  ];
}

/** Months whose sales, less what was taken back, are above nought. */
function monthsWithSales(sales: readonly Trade[]): number {
  const net = new Map<string, bigint>();
  for (const { month, amount } of sales) net.set(month, (net.get(month) ?? 0n) + amount);
  return [...net.values()].filter((amount) => amount > 0n).length;
}
