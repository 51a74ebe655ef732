import type { Attestation } from "@/domain/corroboration/corroboration";
import { fromMinor } from "@/domain/values/money";
import type { Business } from "@/prisma/generated/client";

/** What the owner states, as the rules know it. */
export function attestationOf(business: Business): Attestation {
  const { name, uscc, region, currency, establishedOn, aliases, bankKnownYearlySales } = business;
  return {
    name,
    uscc,
    industry: business.industry as Attestation["industry"],
    region,
    yearlySales: fromMinor(business.yearlySales),
    currency,
    currentLine: fromMinor(business.currentLine),
    bankKnownYearlySales: bankKnownYearlySales === null ? null : fromMinor(bankKnownYearlySales),
    establishedOn,
    aliases,
  };
}
