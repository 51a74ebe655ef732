import { convert } from "@/domain/recommendation/convert";
import type { Policy } from "@/domain/scorecard/policy";
import type { Minor } from "@/domain/values/money";
import type { Business } from "@/prisma/generated/client";

export type InPolicy = { currency: string; currentLine: Minor; yearlySales: Minor; bankKnownYearlySales: Minor | null };

/**
 * The line and the sales of a business in the policy's currency at its dated rates, minor units: what recommendations,
 * caps, authorities and decisions are in. An amount in a currency without a rate is worth nothing.
 */
export function statedByPolicy(
  business: Pick<Business, "currency" | "lineCurrency" | "currentLine" | "yearlySales" | "bankKnownYearlySales">,
  policy: Policy,
): InPolicy {
  const { currency, lineCurrency, currentLine, yearlySales, bankKnownYearlySales } = business;
  const worth = (amount: Minor, from: string) => convert(amount, from, policy) ?? 0n;
  return {
    currency: policy.currency,
    currentLine: worth(currentLine, lineCurrency),
    yearlySales: worth(yearlySales, currency),
    bankKnownYearlySales: bankKnownYearlySales === null ? null : worth(bankKnownYearlySales, currency),
  };
}
