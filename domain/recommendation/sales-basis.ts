import { isApplicant } from "../corroboration/is-applicant";
import { textOf } from "../documents/fact";
import { daysBetween, monthsBefore } from "../values/day";
import type { Minor } from "../values/money";
import { amountOf } from "./convert";
import { greatest, percentOf } from "./percent";
import { byCounterparty, discredited, type Given, type Trade, tradesOf } from "./trades";

/** How a year's sales are proven: by invoices, by money that came in, or by what was bought to be sold. */
export type Basis = {
  by: "invoices" | "statement" | "purchases";
  /** All that was shown, by the currency it was shown in; `amount` is in the policy's. */
  parts: readonly Part[];
  /** What is left of it by the strength of its proof. */
  before: Minor;
  /** What is left of that when concentration or indirectness is taken off: this counts. */
  amount: Minor;
  documents: readonly string[];
};

export type Part = { currency: string; amount: Minor; original: Minor; documents: readonly string[] };

/** The strongest of the three proofs; each is monotone in its evidence, so more proof never means less. */
export function salesBasis(given: Given, weights: Given["policy"]["anchorWeights"]): Basis {
  const trades = tradesOf(given);
  const bases = [
    fromInvoices(
      trades.filter((trade) => trade.side === "sale"),
      given,
      weights,
    ),
    fromStatements(given),
    fromPurchases(
      trades.filter((trade) => trade.side === "purchase"),
      given,
      weights,
    ),
  ];
  return bases.reduce((best, basis) => (basis.amount > best.amount ? basis : best));
}

function fromInvoices(sales: readonly Trade[], { policy }: Given, weights: Given["policy"]["anchorWeights"]): Basis {
  const weighted = sales.map((trade) => ({ ...trade, amount: percentOf(trade.amount, weights[trade.anchor]) }));
  const before = total(weighted);
  const [top] = byCounterparty(weighted);
  const others = top ? before - top.amount : 0n;
  // What one customer buys beyond all others together counts for less: losing that customer loses it.
  const excess = top && top.amount > others ? top.amount - others : 0n;
  const amount = greatest(0n, before - excess + percentOf(excess, policy.concentrationExcess));
  return { by: "invoices", parts: partsOf(sales), amount, before, documents: sales.map((trade) => trade.documentId) };
}

function partsOf(sales: readonly Trade[]): Part[] {
  const currencies = [...new Set(sales.map((trade) => trade.original.currency))].sort();
  return currencies.map((currency) => {
    const own = sales.filter((trade) => trade.original.currency === currency);
    return {
      currency,
      amount: total(own),
      original: own.reduce((all, trade) => all + trade.original.amount, 0n),
      documents: own.map((trade) => trade.documentId),
    };
  });
}

/** Money in, of the applicant's own accounts, scaled to a year at most; statements that overlap count once, the longest. */
function fromStatements(given: Given): Basis {
  const bad = discredited(given.findings);
  const yearAgo = monthsBefore(given.today, 12);
  let best: Basis = { by: "statement", parts: [], amount: 0n, before: 0n, documents: [] };
  for (const { id, kind, fields } of given.documents) {
    if (kind !== "bank-statement" || bad.has(id)) continue;
    const inflow = amountOf(textOf(fields, "totalIn"), textOf(fields, "currency"), given.policy);
    const [from, to] = [textOf(fields, "from"), textOf(fields, "to")];
    if (inflow === null || !from || !to || to <= from || to < yearAgo) continue;
    if (!isApplicant(given.attestation, textOf(fields, "accountName"), null)) continue;
    const days = daysBetween(from, to) + 1;
    const yearly = days > 366 ? (inflow * 365n) / BigInt(days) : inflow;
    const amount = percentOf(yearly, given.policy.statementInflow);
    const part = { currency: given.policy.currency, amount: yearly, original: yearly, documents: [id] };
    if (amount > best.amount) best = { by: "statement", parts: [part], amount, before: yearly, documents: [id] };
  }
  return best;
}

function fromPurchases(
  purchases: readonly Trade[],
  { policy, attestation }: Given,
  weights: Given["policy"]["anchorWeights"],
): Basis {
  const bought = purchases.map((trade) => ({ ...trade, amount: percentOf(trade.amount, weights[trade.anchor]) }));
  const { margin } = policy.workingCapital[attestation.industry];
  const sold = (list: readonly Trade[]) => greatest(0n, (total(list) * 100n) / BigInt(100 - margin));
  const before = sold(bought);
  const documents = purchases.map((trade) => trade.documentId);
  const shown = sold(purchases);
  return {
    by: "purchases",
    parts: [{ currency: policy.currency, amount: shown, original: shown, documents }],
    amount: percentOf(before, policy.purchasesImplied),
    before,
    documents,
  };
}

const total = (trades: readonly { amount: Minor }[]): Minor => trades.reduce((all, trade) => all + trade.amount, 0n);
