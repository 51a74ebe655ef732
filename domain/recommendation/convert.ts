import type { Attestation } from "../corroboration/corroboration";
import type { Policy } from "../scorecard/policy";
import { fromMinor, type Minor, toMinor } from "../values/money";

/** An amount of `currency` in the policy's currency at the policy's dated rate; null for a currency it has no rate for. */
export function convert(amount: Minor, currency: string, policy: Policy): Minor | null {
  const rate = policy.rates.perUnit[currency];
  if (!rate) return null;
  const [whole, part = ""] = rate.split(".");
  const scaled = BigInt(whole! + part.padEnd(4, "0").slice(0, 4));
  return (amount * scaled) / 10_000n;
}

/** A fact's amount in the policy's currency, or null when it is silent, no amount, or in an unknown currency. */
export function amountOf(text: string | null, currency: string | null, policy: Policy): Minor | null {
  const minor = text === null ? null : toMinor(text);
  return minor === null ? null : convert(minor, currency ?? policy.currency, policy);
}

/** What was stated, in the policy's currency. A currency without a rate proves and promises nothing: its amounts are zero. */
export function inPolicyCurrency(attestation: Attestation, policy: Policy): Attestation {
  const { currency, lineCurrency, yearlySales, currentLine, bankKnownYearlySales } = attestation;
  const converted = (text: string, from = currency) => fromMinor(amountOf(text, from, policy) ?? 0n);
  return {
    ...attestation,
    currency: policy.currency,
    yearlySales: converted(yearlySales),
    currentLine: converted(currentLine, lineCurrency),
    ...(lineCurrency ? { lineCurrency: policy.currency } : {}),
    bankKnownYearlySales: bankKnownYearlySales === null ? null : converted(bankKnownYearlySales),
  };
}
