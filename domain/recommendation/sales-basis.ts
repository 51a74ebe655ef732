import type { Policy } from "../scorecard/policy";
import { fromMinor, type Minor } from "../values/money";
import type { WordValues } from "../words";
import { greatest, percentOf } from "./percent";
import type { Trade } from "./trades";
import { weighSales } from "./weigh-sales";
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
  /** What the printed sum says of its first rows, so that they can be redone. */
  saw: { start: WordValues; strength: WordValues; spread: WordValues };
};

export type Part = { currency: string; amount: Minor; original: Minor; documents: readonly string[] };

type Weights = Policy["anchorWeights"];

/**
 * The strongest of the three proofs; each is monotone in its evidence, so more proof never means less. `turnover` is the
 * largest year's sales that any of them shows: what the business needs to turn over does not shrink when another proof
 * becomes the stronger one.
 */
export function salesBasis(worked: WorkedCase, weights: Weights): { basis: Basis; turnover: Minor } {
  const bases = [fromInvoices(worked, weights), fromStatements(worked, weights), fromPurchases(worked, weights)];
  return {
    basis: bases.reduce((best, basis) => (basis.amount > best.amount ? basis : best)),
    turnover: bases.reduce((most, basis) => greatest(most, basis.before), 0n),
  };
}

function fromInvoices({ trades, policy }: WorkedCase, weights: Weights): Basis {
  const sales = trades.filter((trade) => trade.side === "sale");
  const { shown, textLayer, selfOnly, left, largest } = weighSales(sales, weights);
  const others = greatest(0n, left - largest.amount);
  // What one customer buys beyond all others together counts for less: losing that customer loses it.
  const excess = left <= largest.amount ? left : greatest(0n, largest.amount - others);
  const amount = left - excess + percentOf(excess, policy.concentrationExcess);
  return {
    ...{ by: "invoices", parts: shown > 0n ? partsOf(sales) : [], before: left, amount },
    documents: sales.map((trade) => trade.documentId),
    saw: {
      start: {},
      strength: strengthSeen(textLayer, selfOnly, weights),
      spread: { excess: fromMinor(excess), percent: policy.concentrationExcess, customer: largest.name },
    },
  };
}

const strengthSeen = (textLayer: Minor, selfOnly: Minor, weights: Weights): WordValues => ({
  ...{ textLayer: fromMinor(textLayer), textPercent: weights.textLayer },
  ...{ selfOnly: fromMinor(selfOnly), selfPercent: weights.selfOnly },
});

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

/**
 * Income on the applicant's own accounts, scaled to a year at most; without what came from its own pockets or was borrowed.
 * Statements that overlap count once, the strongest. What stands behind the page weighs as it does with an invoice; that
 * money in is not all sales is another doubt, taken off after it.
 */
function fromStatements({ looked, bad, policy }: WorkedCase, weights: Weights): Basis {
  let best: Basis = {
    ...{ by: "statement", parts: [], amount: 0n, before: 0n, documents: [] },
    saw: { start: {}, strength: {}, spread: {} },
  };
  for (const { document, anchor, flow } of looked) {
    if (flow === null || bad.has(document.id)) continue;
    const { yearly, totalIn, ownIn, lentIn, days } = flow;
    const before = percentOf(yearly, weights[anchor]);
    const amount = percentOf(before, policy.statementInflow);
    if (amount <= best.amount) continue;
    const documents = [document.id];
    const part = { currency: policy.currency, amount: yearly, original: yearly, documents };
    const money = { totalIn: fromMinor(totalIn), own: fromMinor(ownIn), borrowed: fromMinor(lentIn), days };
    const on = (which: typeof anchor) => (which === anchor ? yearly : 0n);
    const strength = { ...strengthSeen(on("textLayer"), on("selfOnly"), weights), page: "statement" };
    const saw = { start: money, strength, spread: { percent: policy.statementInflow } };
    best = { by: "statement", parts: [part], amount, before, documents, saw };
  }
  return best;
}

/** What was bought, marked up by the industry's margin. */
function fromPurchases({ trades, policy, attestation }: WorkedCase, weights: Weights): Basis {
  const purchases = trades.filter((trade) => trade.side === "purchase");
  const { margin } = policy.workingCapital[attestation.industry];
  const sold = (bought: Minor) => (bought * 100n) / BigInt(100 - margin);
  const weighed = weighSales(purchases, weights);
  const [shown, textLayer, selfOnly] = [sold(weighed.shown), sold(weighed.textLayer), sold(weighed.selfOnly)];
  const weak = textLayer - percentOf(textLayer, weights.textLayer) + selfOnly - percentOf(selfOnly, weights.selfOnly);
  const before = greatest(0n, shown - weak);
  const documents = purchases.map((trade) => trade.documentId);
  return {
    ...{ by: "purchases", amount: percentOf(before, policy.purchasesImplied), before, documents },
    parts: [{ currency: policy.currency, amount: shown, original: shown, documents }],
    saw: {
      start: { bought: fromMinor(weighed.shown), margin },
      strength: strengthSeen(textLayer, selfOnly, weights),
      spread: { percent: policy.purchasesImplied },
    },
  };
}

const total = (trades: readonly { amount: Minor }[]): Minor => trades.reduce((all, trade) => all + trade.amount, 0n);
