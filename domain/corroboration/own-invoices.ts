import type { CheckedDocument } from "../checks/check";
import { businessKeys } from "../documents/business-keys";
import { textOf } from "../documents/fact";
import { tradedTotal } from "../documents/invoice/credit-note";
import { type Day, isDay } from "../values/day";
import type { Minor } from "../values/money";
import type { CaseEvidence } from "./corroboration";
import { isApplicant } from "./is-applicant";

/** An invoice of the case in which the applicant sells or buys. */
export type OwnInvoice = {
  document: CheckedDocument;
  side: "sale" | "purchase";
  /** The other party as printed; empty when it can't be read. */
  other: string;
  otherTaxId: string | null;
  amount: Minor;
  currency: string;
  day: Day;
};

/** The applicant's invoices with a total and a day, each once, oldest first. */
export function ownInvoices({ attestation, documents }: Pick<CaseEvidence, "attestation" | "documents">): OwnInvoice[] {
  const seen = new Set<string>();
  const found: OwnInvoice[] = [];
  for (const document of documents) {
    const { kind, fields } = document;
    if (kind !== "vat-invoice" && kind !== "invoice") continue;
    const [amount, day] = [tradedTotal(fields), textOf(fields, "issuedOn")];
    const seller = [textOf(fields, "sellerName"), textOf(fields, "sellerTaxId")] as const;
    const buyer = [textOf(fields, "buyerName"), textOf(fields, "buyerTaxId")] as const;
    const sells = isApplicant(attestation, ...seller);
    if (amount === null || !day || !isDay(day) || sells === isApplicant(attestation, ...buyer)) continue;
    const keys = [`${document.sha256}#${document.part ?? 1}`, ...businessKeys(kind, fields)];
    if (keys.some((key) => seen.has(key))) continue;
    for (const key of keys) seen.add(key);
    const [other, otherTaxId] = sells ? buyer : seller;
    found.push({
      ...{ document, side: sells ? "sale" : "purchase", other: (other ?? "").trim(), otherTaxId },
      ...{ amount, currency: textOf(fields, "currency") ?? "CNY", day },
    });
  }
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The sales in the currency the applicant states, none after `today`. */
export const ownSales = (evidence: CaseEvidence, today: Day): OwnInvoice[] =>
  ownInvoices(evidence).filter(
    (one) => one.side === "sale" && one.currency === evidence.attestation.currency && one.day <= today,
  );

export const sumOf = (invoices: readonly { amount: Minor }[]): Minor =>
  invoices.reduce((sum, one) => sum + one.amount, 0n);

/** `part` of `whole` in whole percent, rounded down; 0 when there is no whole. */
export const percentOf = (part: Minor, whole: Minor): number => (whole > 0n ? Number((part * 100n) / whole) : 0);
