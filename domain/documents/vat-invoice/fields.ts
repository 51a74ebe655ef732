import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";

/** The facts of a Chinese VAT invoice, in the order people read them. */
export const vatInvoiceFields = {
  invoiceType: { shape: "text", words: defineWords({ "zh-CN": { name: "发票种类" }, en: { name: "Invoice type" } }) },
  invoiceCode: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "发票代码" }, en: { name: "Invoice code" } }),
  },
  invoiceNumber: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "发票号码" }, en: { name: "Invoice number" } }),
  },
  issuedOn: { shape: "day", words: defineWords({ "zh-CN": { name: "开票日期" }, en: { name: "Issued on" } }) },
  sellerName: { shape: "name", words: defineWords({ "zh-CN": { name: "销售方" }, en: { name: "Seller" } }) },
  sellerTaxId: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "销售方税号" }, en: { name: "Seller's tax number" } }),
  },
  buyerName: { shape: "name", words: defineWords({ "zh-CN": { name: "购买方" }, en: { name: "Buyer" } }) },
  buyerTaxId: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "购买方税号" }, en: { name: "Buyer's tax number" } }),
  },
  netAmount: {
    shape: "amount",
    words: defineWords({ "zh-CN": { name: "不含税金额" }, en: { name: "Amount before tax" } }),
  },
  taxAmount: { shape: "amount", words: defineWords({ "zh-CN": { name: "税额" }, en: { name: "Tax" } }) },
  totalAmount: {
    shape: "amount",
    words: defineWords({ "zh-CN": { name: "价税合计" }, en: { name: "Total with tax" } }),
  },
  totalInWords: {
    shape: "words-amount",
    words: defineWords({ "zh-CN": { name: "价税合计大写" }, en: { name: "Total in words" } }),
  },
  checkCode: { shape: "identifier", words: defineWords({ "zh-CN": { name: "校验码" }, en: { name: "Check code" } }) },
  remark: { shape: "text", words: defineWords({ "zh-CN": { name: "备注" }, en: { name: "Remark" } }) },
  lines: { shape: "rows", words: defineWords({ "zh-CN": { name: "明细" }, en: { name: "Lines" } }) },
} satisfies DocumentKind["fields"];

export type VatInvoiceField = keyof typeof vatInvoiceFields;
