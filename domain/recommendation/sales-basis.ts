import type { Minor } from "../values/money";
import { greatest, percentOf } from "./percent";
import { byCounterparty, type Given, type Trade } from "./trades";
import type { WorkedCase } from "./worked-case";

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
export function salesBasis(worked: WorkedCase, weights: Given["policy"]["anchorWeights"]): Basis {
  const { trades } = worked;
  const bases = [
    fromInvoices(
      trades.filter((trade) => trade.side === "sale"),
      worked,
      weights,
    ),
    fromStatements(worked),
    fromPurchases(
      trades.filter((trade) => trade.side === "purchase"),
      worked,
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
function fromStatements({ looked, bad, policy }: WorkedCase): Basis {
  let best: Basis = { by: "statement", parts: [], amount: 0n, before: 0n, documents: [] };
  for (const { document, inflow } of looked) {
    if (inflow === null || bad.has(document.id)) continue;
    const amount = percentOf(inflow, policy.statementInflow);
    const documents = [document.id];
    const part = { currency: policy.currency, amount: inflow, original: inflow, documents };
    if (amount > best.amount) best = { by: "statement", parts: [part], amount, before: inflow, documents };
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
