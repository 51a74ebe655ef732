import type { CheckedDocument } from "../checks/check";
import { textOf } from "../documents/fact";
import type { Fact } from "../documents/kind";
import { compareNames } from "../values/company-name";
import type { Day } from "../values/day";
import { toMinor } from "../values/money";
import { normaliseTaxId } from "../values/tax-id";
import { documentsAbout } from "./about-document";
import { type AttributeId, factAttribute } from "./attributes";
import { type Heard, heardOn } from "./heard";
import type { ThirdPartyFact } from "./third-party-fact";

/** Which field of which kind says the same as an attribute that others speak of. */
const fieldsOf: Partial<Record<AttributeId, Partial<Record<CheckedDocument["kind"], string>>>> = {
  name: { "business-licence": "name" },
  uscc: { "business-licence": "uscc" },
  "legal-representative": { "business-licence": "legalRepresentative" },
  "established-on": { "business-licence": "establishedOn" },
  "invoice-total": { "vat-invoice": "totalAmount", invoice: "totalAmount" },
  "vehicle-owner": { "vehicle-licence": "owner" },
  "vehicle-vin": { "vehicle-licence": "vin" },
};
/** What whoever confirms an invoice confirms of it. */
const ofTheInvoice = ["invoiceNumber", "issuedOn", "sellerName", "buyerName", "totalAmount"];

/**
 * The documents, with whoever bears a fact out standing behind it: the registry that says the same as the licence, the
 * buyer who confirmed the invoice. What somebody denies, what is stale and what was only corrected gains nothing.
 */
export function withThirdParties<Document extends Pick<CheckedDocument, "kind" | "fields">>(
  documents: readonly Document[],
  facts: readonly ThirdPartyFact[] | undefined,
  today: Day,
): Document[] {
  const heard = facts?.length ? heardOn(facts, today) : [];
  if (heard.length === 0) return [...documents];
  return documents.map((document) => {
    const about = heard.filter(
      (one) => one.about.of === "business" || documentsAbout(one.about, documents).includes(document),
    );
    const backed = Object.entries(document.fields).flatMap(([field, fact]) => {
      const behind = whoBacks(document, field, fact, about);
      return behind ? [[field, { ...fact, standing: { by: "third-party" as const, ...behind } }] as const] : [];
    });
    return backed.length > 0
      ? { ...document, fields: { ...document.fields, ...Object.fromEntries(backed) } }
      : document;
  });
}

function whoBacks(
  document: Pick<CheckedDocument, "kind" | "fields">,
  field: string,
  fact: Fact,
  heard: readonly Heard[],
): { issuer: string; on: Day } | null {
  if (fact.rung === "declared" || typeof fact.value !== "string") return null;
  const same = heard.filter((one) => fieldsOf[one.attribute]?.[document.kind] === field);
  if (same.some((one) => !saysTheSame(one.attribute, one.value, fact.value as string))) return null;
  const standing = heard.filter((one) => one.attribute === "invoice-standing");
  const isOfInvoice = ofTheInvoice.includes(field) && standing.length > 0;
  if (isOfInvoice && standing.some((one) => one.value !== "confirmed")) return null;
  const total = heard.filter((one) => one.attribute === "invoice-total");
  if (
    isOfInvoice &&
    total.some((one) => !saysTheSame("invoice-total", one.value, textOf(document.fields, "totalAmount") ?? ""))
  )
    return null;
  const behind = [...same, ...(isOfInvoice ? standing : [])].find((one) => !one.stale);
  return behind ? { issuer: behind.issuer, on: behind.asOf } : null;
}

/** Whether two values of an attribute are the same, as its shape compares. */
export function saysTheSame(attribute: AttributeId, a: string, b: string): boolean {
  switch (factAttribute(attribute).shape) {
    case "name":
      return compareNames(a, b) === "same";
    case "amount":
      return toMinor(a) !== null && toMinor(a) === toMinor(b);
    case "identifier":
      return normaliseTaxId(a) === normaliseTaxId(b);
    default:
      return a.trim() === b.trim();
  }
}
