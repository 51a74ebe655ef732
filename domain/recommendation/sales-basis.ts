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
  amount: Minor;
  before: Minor;
  documents: readonly string[];
};

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
  return { by: "invoices", amount, before, documents: sales.map((trade) => trade.documentId) };
}

/** Money in, of the applicant's own accounts, scaled to a year at most; statements that overlap count once, the longest. */
function fromStatements(given: Given): Basis {
  const bad = discredited(given.findings);
  const yearAgo = monthsBefore(given.today, 12);
  let best: Basis = { by: "statement", amount: 0n, before: 0n, documents: [] };
  for (const { id, kind, fields } of given.documents) {
    if (kind !== "bank-statement" || bad.has(id)) continue;
    const inflow = amountOf(textOf(fields, "totalIn"), textOf(fields, "currency"), given.policy);
    const [from, to] = [textOf(fields, "from"), textOf(fields, "to")];
    if (inflow === null || !from || !to || to <= from || to < yearAgo) continue;
    if (!isApplicant(given.attestation, textOf(fields, "accountName"), null)) continue;
    const days = daysBetween(from, to) + 1;
    const yearly = days > 366 ? (inflow * 365n) / BigInt(days) : inflow;
    const amount = percentOf(yearly, given.policy.statementInflow);
    if (amount > best.amount) best = { by: "statement", amount, before: yearly, documents: [id] };
  }
  return best;
}

function fromPurchases(
  purchases: readonly Trade[],
  { policy, attestation }: Given,
  weights: Given["policy"]["anchorWeights"],
): Basis {
  const bought = total(
    purchases.map((trade) => ({ ...trade, amount: percentOf(trade.amount, weights[trade.anchor]) })),
  );
  const { margin } = policy.workingCapital[attestation.industry];
  const before = greatest(0n, (bought * 100n) / BigInt(100 - margin));
  return {
    by: "purchases",
    amount: percentOf(before, policy.purchasesImplied),
    before,
    documents: purchases.map((trade) => trade.documentId),
  };
}

const total = (trades: readonly { amount: Minor }[]): Minor => trades.reduce((all, trade) => all + trade.amount, 0n);
