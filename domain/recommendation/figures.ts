import { fromMinor, type Minor } from "../values/money";
import type { BusinessFigures } from "./recommendation";
import { byCounterparty, type Trade } from "./trades";
import type { WorkedCase } from "./worked-case";

/** The business as the facts prove it, each figure with the documents behind it. Amounts in the policy's currency. */
export function figuresOf({
  trades,
  months,
  contracted,
  longestGapMonths,
  vehicles,
  policy,
}: WorkedCase): BusinessFigures {
  const sales = trades.filter((trade) => trade.side === "sale");
  const purchases = trades.filter((trade) => trade.side === "purchase");
  const total = sum(sales);
  return {
    currency: policy.currency,
    verifiedSales: { amount: fromMinor(total), documents: sales.map((trade) => trade.documentId) },
    salesByMonth: months.map((month) => {
      const ofMonth = sales.filter((trade) => trade.month === month);
      return { month, amount: fromMinor(sum(ofMonth)), documents: ofMonth.map((trade) => trade.documentId) };
    }),
    purchases: { amount: fromMinor(sum(purchases)), documents: purchases.map((trade) => trade.documentId) },
    contractedIncome: { amount: fromMinor(contracted.amount), documents: contracted.documents },
    topCustomers: byCounterparty(sales)
      .slice(0, 5)
      .map(({ name, amount }) => ({
        name,
        amount: fromMinor(amount),
        share: total > 0n ? Number((amount * 1000n) / total) / 1000 : 0,
      })),
    longestGapMonths,
    vehicles,
  };
}

const sum = (trades: readonly Trade[]): Minor => trades.reduce((total, trade) => total + trade.amount, 0n);
