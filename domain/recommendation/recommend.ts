import { fromMinor, toMinor } from "../values/money";
import { amountOfLine } from "./amount";
import { greatest, least, minorAmount } from "./percent";
import { principalOf, reasonsOf } from "./reasons-of";
import type { Recommendation } from "./recommendation";
import { salesBasis } from "./sales-basis";
import type { Sum } from "./sum";
import type { WorkedCase } from "./worked-case";

/** The recommended line with its range, factors and reasons. The range comes from the doubt in the facts alone. */
export function recommendLine(given: WorkedCase): Recommendation {
  const likely = amountOfLine(given, "likely");
  const low = amountOfLine(given, "low").amount;
  const high = amountOfLine(given, "high").amount;
  const reasons = reasonsOf(given, likely);
  const confidence = confidenceOf(given, likely);
  return {
    currency: given.policy.currency,
    currentLine: fromMinor(toMinor(given.attestation.currentLine) ?? 0n),
    low: fromMinor(least(low, likely.amount)),
    likely: fromMinor(likely.amount),
    high: fromMinor(greatest(high, likely.amount)),
    confidence,
    factors: likely.factors,
    reasons,
    principal: principalOf(reasons),
    policyVersion: given.policy.version,
  };
}

/** What of the line's beginning does not come from sales, and what of that is taken off again. */
const besidesSales = ["contracted-income", "vehicles", "premises-and-permit"];

/** 0..1: what the policy counts of what was shown, by strength of proof, spread of customers, gaps and findings. */
function confidenceOf({ policy, ...given }: WorkedCase, { factors }: Sum): number {
  const { parts, amount } = salesBasis({ ...given, policy }, policy.anchorWeights).basis;
  const share = BigInt(policy.shareOfSales);
  const rowsOf = (is: (id: string) => boolean) =>
    factors.filter(({ id }) => is(id)).reduce((sum, { value }) => sum + minorAmount(value) * 100n, 0n);
  const added = rowsOf((id) => besidesSales.includes(id));
  const shown = parts.reduce((all, part) => all + part.amount, 0n) * share + added;
  const counts = amount * share + added + rowsOf((id) => id === "support-strength");
  const counted = shown > 0n ? Number((counts * 100_000n) / shown) / 100_000 : 0;
  const scaled = factors.filter((factor) => factor.role === "multiply" && factor.id !== "share-of-sales");
  const product = scaled.reduce((left, factor) => (left * Number.parseInt(factor.value, 10)) / 100, counted);
  return Math.round(product * 1000) / 1000;
}
