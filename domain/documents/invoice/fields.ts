import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";

/** The facts of an invoice that is not a Chinese VAT invoice, in the order people read them. */
export const invoiceFields = {
  invoiceNumber: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "发票号" }, en: { name: "Invoice number" } }),
  },
  issuedOn: { shape: "day", words: defineWords({ "zh-CN": { name: "开票日期" }, en: { name: "Invoice date" } }) },
  dueOn: { shape: "day", words: defineWords({ "zh-CN": { name: "付款到期日" }, en: { name: "Due date" } }) },
  sellerName: { shape: "name", words: defineWords({ "zh-CN": { name: "卖方" }, en: { name: "Seller" } }) },
  sellerTaxId: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "卖方税号" }, en: { name: "Seller's tax number" } }),
  },
  buyerName: { shape: "name", words: defineWords({ "zh-CN": { name: "买方" }, en: { name: "Buyer" } }) },
  buyerTaxId: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "买方税号" }, en: { name: "Buyer's tax number" } }),
  },
  netAmount: {
    shape: "amount",
    words: defineWords({ "zh-CN": { name: "不含税金额" }, en: { name: "Amount before tax" } }),
  },
  taxAmount: { shape: "amount", words: defineWords({ "zh-CN": { name: "税额" }, en: { name: "Tax" } }) },
  totalAmount: { shape: "amount", words: defineWords({ "zh-CN": { name: "总金额" }, en: { name: "Total" } }) },
  currency: { shape: "currency", words: defineWords({ "zh-CN": { name: "币种" }, en: { name: "Currency" } }) },
  /** "credit-note" where the document takes back what was sold before; silent for an ordinary invoice. */
  invoiceType: {
    shape: "text",
    words: defineWords({ "zh-CN": { name: "类型" }, en: { name: "Type" } }),
    choices: {
      "credit-note": defineWords({ "zh-CN": { name: "贷项通知单（冲减销售）" }, en: { name: "Credit note" } }),
    },
  },
  lines: { shape: "rows", words: defineWords({ "zh-CN": { name: "明细" }, en: { name: "Lines" } }) },
} satisfies DocumentKind["fields"];
