import type { Policy } from "../scorecard/policy";
import { fromMinor, type Minor } from "../values/money";
import { percentOf } from "./percent";
import { type Basis, type Part, salesBasis } from "./sales-basis";
import { type Sum, step } from "./sum";
import type { WorkedCase } from "./worked-case";

/** How the doubt in the facts is taken: as the policy weighs it, at its worst, or at its best. */
export type View = "low" | "likely" | "high";

/**
 * The beginning of the sum: a year's sales as shown (foreign currencies each on their own row, at the policy's rate), less
 * what is weakly proven, less concentration or indirectness, times the policy's share.
 */
export function startingSum(given: WorkedCase, view: View): { sum: Sum; basis: Basis; turnover: Minor } {
  const { policy } = given;
  const { basis, turnover } = salesBasis(given, weightsFor(view, policy));
  const { documents } = basis;
  const shown = addParts(basis, policy);
  const proven = step(shown, {
    ...{ id: "proof-strength", role: "add", documents, saw: basis.saw.strength },
    value: fromMinor(basis.before - shown.amount),
    amount: basis.before,
  });
  const spread = step(proven, {
    ...{
      id: basis.by === "invoices" ? "concentration" : "implied-sales",
      role: "add",
      documents,
      saw: basis.saw.spread,
    },
    value: fromMinor(basis.amount - basis.before),
    amount: basis.amount,
  });
  const share = step(spread, {
    ...{ id: "share-of-sales", role: "multiply", documents },
    value: `${policy.shareOfSales}%`,
    amount: percentOf(basis.amount, policy.shareOfSales),
  });
  return { sum: share, basis, turnover };
}

/** At its worst only what more than the applicant's own page confirms counts; at its best everything shown does. */
export function weightsFor(view: View, policy: Policy): Policy["anchorWeights"] {
  if (view === "high") return { confirmed: 100, textLayer: 100, selfOnly: 100 };
  if (view === "low") return { confirmed: 100, textLayer: policy.anchorWeights.selfOnly, selfOnly: 0 };
  return policy.anchorWeights;
}

function addParts(basis: Basis, policy: Policy): Sum {
  const own = basis.parts.find((part) => part.currency === policy.currency);
  const start: Minor = own?.amount ?? 0n;
  const documents = own?.documents ?? [];
  const begun = step(
    { amount: 0n, factors: [] },
    {
      ...{ id: `sales-by-${basis.by}`, role: "start", documents },
      value: fromMinor(start),
      amount: start,
      saw: { count: documents.length, ...basis.saw.start },
    },
  );
  return basis.parts.filter((part) => part !== own).reduce((sum, part) => addConverted(sum, part, policy), begun);
}

function addConverted(sum: Sum, { currency, amount, original, documents }: Part, { rates }: Policy): Sum {
  return step(sum, {
    ...{ id: "sales-in-currency", role: "add", documents },
    value: fromMinor(amount),
    amount: sum.amount + amount,
    saw: {
      currency,
      original: `${fromMinor(original)} ${currency}`,
      rate: rates.perUnit[currency] ?? "",
      asOf: rates.asOf,
    },
  });
}
