import { fromMinor } from "../values/money";
import { countOnce } from "./count-once";
import { assetsOf } from "./figures/assets";
import { byMonth, sumOf } from "./figures/by-month";
import { cashFlowOf } from "./figures/cash-flow";
import { concentrationOf } from "./figures/customers";
import { doubtOf, promiseDoubt, shareOf, standingOf } from "./figures/doubt-of";
import { growthOf } from "./figures/growth";
import { incomeAhead } from "./figures/income-ahead";
import { marginOf } from "./figures/margin";
import { seasonsOf } from "./figures/seasons";
import type { BusinessFigures } from "./recommendation";
import { byCounterparty, type Trade } from "./trades";
import type { WorkedCase } from "./worked-case";

/** The business as the facts prove it, each figure with the documents behind it and its doubt. Amounts in the policy's currency. */
export function figuresOf(worked: WorkedCase): BusinessFigures {
  const { trades, months, contracted, contracts, longestGapMonths, gaps, vehicles, policy, today } = worked;
  const [sales, purchases] = [of(trades, "sale"), of(trades, "purchase")];
  const salesByMonth = byMonth(sales, months);
  return {
    currency: policy.currency,
    verifiedSales: { amount: fromMinor(sumOf(sales)), documents: idsOf(sales), doubt: doubtOf(sales, policy) },
    salesByMonth,
    purchases: { amount: fromMinor(sumOf(purchases)), documents: idsOf(purchases), doubt: doubtOf(purchases, policy) },
    purchasesByMonth: byMonth(purchases, months),
    contractedIncome: {
      ...{ amount: fromMinor(contracted.amount), documents: contracted.documents },
      ...(contracts.length > 0 ? { doubt: promiseDoubt(contracts, policy) } : {}),
    },
    incomeAhead: incomeAhead(contracts, today),
    topCustomers: byCounterparty(sales)
      .slice(0, 5)
      .map(({ name, amount, documents }) => ({
        ...{ name, amount: fromMinor(amount), share: shareOf(amount, sumOf(sales)), documents },
        doubt: standingOf(sales.filter((one) => documents.includes(one.documentId))),
      })),
    longestGapMonths,
    gaps,
    vehicles: vehicles.map(({ plateNumber, documents }) => ({ plateNumber, documents })),
    assets: assetsOf(worked),
    growth: growthOf(sales, of(earlierTrades(worked), "sale"), months),
    ...defined({
      margin: marginOf(sales, purchases, months, policy),
      seasons: seasonsOf(salesByMonth),
      concentration: concentrationOf(sales),
      cashFlow: cashFlowOf(worked),
    }),
  };
}

const of = (trades: readonly Trade[], side: Trade["side"]) => trades.filter((trade) => trade.side === side);
const idsOf = (trades: readonly Trade[]) => trades.map((trade) => trade.documentId);

/** Invoices of the year before the last twelve months: they tell growth and count for nothing else. */
const earlierTrades = ({ looked, bad }: WorkedCase): Trade[] =>
  countOnce(
    looked.map((one) => ({ ...one, invoice: one.earlier })),
    bad,
  );

/** Without the members that are undefined, so that what is printed and what is stored are the same. */
const defined = <Members extends object>(members: Members): Members =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Members;
