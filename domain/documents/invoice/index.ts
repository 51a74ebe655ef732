import type { Reading, StructuredPart } from "../../reading";
import { defineWords } from "../../words";
import type { DocumentKind, Fields } from "../kind";
import { mergeRungs } from "../merge-rungs";
import { fieldsSchema } from "../schema";
import { invoiceFields } from "./fields";
import { fromCii } from "./from-cii";
import { fromText } from "./from-text";
import { fromUbl } from "./from-ubl";
import { looksLikeInvoice } from "./looks-like-invoice";
import { oneIdEach } from "./one-id-each";

function fromPart(part: StructuredPart): Fields {
  if (part.format === "cii") return fromCii(part);
  return part.format === "ubl" ? fromUbl(part) : {};
}

/** Any invoice that is not a Chinese VAT invoice: UBL, Factur-X/ZUGFeRD, a plain PDF or a photo. */
export const invoice: DocumentKind<keyof typeof invoiceFields> = {
  id: "invoice",
  words: defineWords({
    "zh-CN": { name: "其他发票", short: "发票", why: "证明您卖出了什么、卖给谁、收多少钱。", glyph: "票" },
    en: { name: "Invoice", short: "Invoice", why: "Shows what you sold, to whom and for how much.", glyph: "I" },
  }),
  fields: invoiceFields,
  recognise: looksLikeInvoice,
  extract: (reading: Reading) => oneIdEach(mergeRungs(...reading.structured.map(fromPart), fromText(reading))),
  asks: ["totalAmount", "issuedOn", "invoiceNumber", "sellerName", "buyerName"],
  schema: fieldsSchema(invoiceFields),
};
