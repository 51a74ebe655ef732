import type { Reading, StructuredPart } from "../../reading";
import { defineWords } from "../../words";
import { textOf } from "../fact";
import type { DocumentKind, Fields } from "../kind";
import { mergeRungs } from "../merge-rungs";
import { fieldsSchema } from "../schema";
import { type VatInvoiceField, vatInvoiceFields } from "./fields";
import { fromOfdFields } from "./from-ofd-fields";
import { fromQr } from "./from-qr";
import { fromText } from "./from-text";
import { fromXml } from "./from-xml";
import { judged } from "./judge";
import { looksLikeVatInvoice } from "./recognise";

function fromPart(part: StructuredPart): Fields {
  if (part.format === "cn-einvoice") return fromXml(part);
  return part.format === "ofd-fields" ? fromOfdFields(part) : {};
}

/** The structured parts of one invoice: a file may hold several, and the facts of two are never mixed. */
function structuredOf(reading: Reading): Fields[] {
  const all = reading.structured.map(fromPart);
  const number = all.map((fields) => textOf(fields, "invoiceNumber")).find((found) => found !== null);
  return all.filter((fields) => [number, null].includes(textOf(fields, "invoiceNumber")));
}

/** Every fact of every rung of the reading, the highest rung speaking. */
function extract(reading: Reading): Fields {
  const printed = fromText(reading, "pdf-text");
  const scanned = fromText(reading, "ocr");
  const code = fromQr(reading, mergeRungs(printed, scanned));
  // Judged last: what a rung said clearly stays among the others, also where the rest of the page speaks against it.
  return judged(mergeRungs(...structuredOf(reading), printed, code, scanned));
}

/** A Chinese VAT invoice: 数电票, electronic, on paper, as XML, OFD, PDF, scan or photo. */
export const vatInvoice: DocumentKind<VatInvoiceField> = {
  id: "vat-invoice",
  words: defineWords({
    "zh-CN": {
      name: "增值税发票",
      short: "增值税发票",
      why: "证明您卖出了什么、卖给谁、收多少钱，最有说服力。",
      glyph: "税",
    },
    en: {
      name: "Chinese VAT invoice",
      short: "VAT invoice",
      why: "Shows what you sold, to whom and for how much. It counts most.",
      glyph: "V",
    },
  }),
  fields: vatInvoiceFields,
  recognise: looksLikeVatInvoice,
  extract,
  currency: "CNY",
  asks: ["totalAmount", "issuedOn", "invoiceNumber", "sellerName", "buyerName"],
  schema: fieldsSchema(vatInvoiceFields),
};
