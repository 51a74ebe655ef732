import { figuresOf } from "../recommendation/figures";
import type { Contribution } from "../recommendation/recommendation";
import { salesBasis } from "../recommendation/sales-basis";
import type { Given } from "../recommendation/trades";
import { toMinor } from "../values/money";
import { band, most } from "./band";

/** 交易信用: what they trade. How many months, how much of what was stated, how many customers, what is contracted. */
export function tradePoints(given: Given): Contribution[] {
  const worth = given.policy.points.trade;
  const figures = figuresOf(given);
  const basis = salesBasis(given, given.policy.anchorWeights);
  const months =
    basis.by === "invoices"
      ? figures.salesByMonth.filter((one) => (toMinor(one.amount) ?? 0n) > 0n).length
      : basis.amount > 0n
        ? worth.impliedMonths
        : 0;
  const stated = toMinor(given.attestation.yearlySales) ?? 0n;
  const proven = stated > 0n ? Math.min(100, Number((basis.before * 100n) / stated)) : 0;
  const customers = figures.topCustomers.length;
  const contracted = toMinor(figures.contractedIncome.amount) ?? 0n;
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
      points: contracted > 0n ? worth["income-contracted"] : 0,
      of: worth["income-contracted"],
      documents: figures.contractedIncome.documents,
      saw: { amount: figures.contractedIncome.amount },
    },
  ];
}
