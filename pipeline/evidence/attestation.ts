import type { Attestation } from "@/domain/corroboration/corroboration";
import { withLearnt } from "@/domain/ledger/learnt";
import type { Settlement } from "@/domain/ledger/settlement";
import { fromMinor } from "@/domain/values/money";
import type { Business } from "@/prisma/generated/client";

/** What the owner states, as the rules know it, with what reviewers settled about the business. */
export function attestationOf(business: Business, settlements: readonly Settlement[] = []): Attestation {
  return withLearnt(statedBy(business), settlements);
}

function statedBy(business: Business): Attestation {
  const { name, uscc, region, currency, lineCurrency, establishedOn, aliases, bankKnownYearlySales } = business;
  return {
    name,
    uscc,
    industry: business.industry as Attestation["industry"],
    region,
    yearlySales: fromMinor(business.yearlySales),
    currency,
    currentLine: fromMinor(business.currentLine),
    ...(lineCurrency === currency ? {} : { lineCurrency }),
    bankKnownYearlySales: bankKnownYearlySales === null ? null : fromMinor(bankKnownYearlySales),
    establishedOn,
    aliases,
  };
}
