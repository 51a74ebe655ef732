import { fromMinor, toMinor } from "../values/money";
import { amountOfLine } from "./amount";
import { greatest, least } from "./percent";
import { reasonsOf } from "./reasons-of";
import type { Recommendation } from "./recommendation";
import type { Given } from "./trades";

/** The recommended line with its range, factors and reasons. The range comes from the doubt in the facts alone. */
export function recommendLine(given: Given): Recommendation {
  const likely = amountOfLine(given, "likely");
  const low = amountOfLine(given, "low").amount;
  const high = amountOfLine(given, "high").amount;
  const kept = likely.factors.filter((factor) => factor.role === "multiply" && factor.id !== "share-of-sales");
  const confidence = kept.reduce((product, factor) => product * (Number.parseInt(factor.value, 10) / 100), 1);
  return {
    currency: given.policy.currency,
    currentLine: fromMinor(toMinor(given.attestation.currentLine) ?? 0n),
    low: fromMinor(least(low, likely.amount)),
    likely: fromMinor(likely.amount),
    high: fromMinor(greatest(high, likely.amount)),
    confidence: Math.round(confidence * 1000) / 1000,
    factors: likely.factors,
    reasons: reasonsOf(given, likely),
    policyVersion: given.policy.version,
  };
}
