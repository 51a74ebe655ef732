import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";

/** The facts of a shop receipt, in the order people read them. */
export const receiptFields = {
  merchantName: { shape: "name", words: defineWords({ "zh-CN": { name: "商家" }, en: { name: "Shop" } }) },
  merchantAddress: {
    shape: "text",
    words: defineWords({ "zh-CN": { name: "商家地址" }, en: { name: "Shop's address" } }),
  },
  issuedOn: { shape: "day", words: defineWords({ "zh-CN": { name: "日期" }, en: { name: "Date" } }) },
  totalAmount: { shape: "amount", words: defineWords({ "zh-CN": { name: "总金额" }, en: { name: "Total" } }) },
  currency: { shape: "currency", words: defineWords({ "zh-CN": { name: "币种" }, en: { name: "Currency" } }) },
} satisfies DocumentKind["fields"];
