import { businessKeys } from "../../documents/business-keys";
import { isAbout } from "../../third-party/about-document";
import type { AttributeId as ToldId } from "../../third-party/attributes";
import { foldName } from "../../values/company-name";
import { normaliseTaxId } from "../../values/tax-id";
import { defineWords, type Words } from "../../words";
import type { AttributeId } from "../attribute-ids";
import { compareAmounts, foldAmount } from "../compare/amounts";
import { compareDays } from "../compare/days";
import { compareIdentifiers } from "../compare/identifiers";
import { likenessOf } from "../compare/names";
import { sayingsOf, toldByOthers } from "../hear";
import type { Attribute, Heard, LedgerDocument, LedgerEvidence } from "../ledger";

type Manner = Pick<Attribute, "shape" | "fold" | "compare">;
const byName: Manner = {
  shape: "name",
  fold: foldName,
  compare: (said, leading) => likenessOf(said.value, leading.value),
};
const byIdentifier: Manner = { shape: "identifier", fold: normaliseTaxId, compare: compareIdentifiers };
const byDay: Manner = { shape: "day", fold: (value) => value.trim(), compare: compareDays };
const byAmount: Manner = { shape: "amount", fold: foldAmount, compare: compareAmounts };

/**
 * A field of one invoice, where several sources say it: XML and photo, code and print, two copies, a correction beside
 * the reading. An invoice is known by its business key.
 */
function ofInvoice(
  id: AttributeId,
  field: string,
  manner: Manner,
  words: Words<"name">,
  told: ToldId | null = null,
): Attribute {
  return {
    id,
    words,
    ...manner,
    reads: { "vat-invoice": [field], invoice: [field] },
    hear: (context) =>
      [...invoicesOf(context.evidence)].flatMap<Heard>(([subject, documents]) => {
        const said = [
          ...documents.flatMap((document) => sayingsOf(document, field)),
          ...(told ? toldByOthers(told, context, ({ about }) => documents.some((one) => isAbout(about, one))) : []),
        ];
        return said.length > 1 ? [{ subject, said }] : [];
      }),
    treatments: ["right"],
  };
}

/** What an invoice is known by in the ledger; null for a document of another kind. */
export function subjectOf({ id, kind, fields }: LedgerDocument): string | null {
  if (kind !== "vat-invoice" && kind !== "invoice") return null;
  return businessKeys(kind, fields)[0] ?? id;
}

function invoicesOf({ documents }: LedgerEvidence): Map<string, LedgerDocument[]> {
  const invoices = new Map<string, LedgerDocument[]>();
  for (const document of documents) {
    const subject = subjectOf(document);
    if (subject === null) continue;
    invoices.set(subject, [...(invoices.get(subject) ?? []), document]);
  }
  return invoices;
}

export const invoiceAttributes: readonly Attribute[] = [
  ofInvoice(
    "invoice-number",
    "invoiceNumber",
    byIdentifier,
    defineWords({ "zh-CN": { name: "发票号码" }, en: { name: "Invoice number" } }),
  ),
  ofInvoice(
    "invoice-date",
    "issuedOn",
    byDay,
    defineWords({ "zh-CN": { name: "开票日期" }, en: { name: "Issued on" } }),
  ),
  ofInvoice(
    "invoice-seller",
    "sellerName",
    byName,
    defineWords({ "zh-CN": { name: "销售方" }, en: { name: "Seller" } }),
  ),
  ofInvoice(
    "invoice-seller-id",
    "sellerTaxId",
    byIdentifier,
    defineWords({ "zh-CN": { name: "销售方税号" }, en: { name: "Seller's tax number" } }),
  ),
  ofInvoice("invoice-buyer", "buyerName", byName, defineWords({ "zh-CN": { name: "购买方" }, en: { name: "Buyer" } })),
  ofInvoice(
    "invoice-buyer-id",
    "buyerTaxId",
    byIdentifier,
    defineWords({ "zh-CN": { name: "购买方税号" }, en: { name: "Buyer's tax number" } }),
  ),
  ofInvoice(
    "invoice-net",
    "netAmount",
    byAmount,
    defineWords({ "zh-CN": { name: "不含税金额" }, en: { name: "Amount before tax" } }),
  ),
  ofInvoice("invoice-tax", "taxAmount", byAmount, defineWords({ "zh-CN": { name: "税额" }, en: { name: "Tax" } })),
  ofInvoice(
    "invoice-total",
    "totalAmount",
    byAmount,
    defineWords({ "zh-CN": { name: "价税合计" }, en: { name: "Total with tax" } }),
    "invoice-total",
  ),
];
