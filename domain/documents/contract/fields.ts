import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";

/** The facts of a contract, in the order people read them. */
export const contractFields = {
  contractNumber: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "合同编号" }, en: { name: "Contract number" } }),
  },
  title: { shape: "text", words: defineWords({ "zh-CN": { name: "合同名称" }, en: { name: "Title" } }) },
  partyA: { shape: "name", words: defineWords({ "zh-CN": { name: "甲方" }, en: { name: "First party" } }) },
  partyB: { shape: "name", words: defineWords({ "zh-CN": { name: "乙方" }, en: { name: "Second party" } }) },
  amount: { shape: "amount", words: defineWords({ "zh-CN": { name: "合同金额" }, en: { name: "Contract amount" } }) },
  currency: { shape: "currency", words: defineWords({ "zh-CN": { name: "币种" }, en: { name: "Currency" } }) },
  signedOn: { shape: "day", words: defineWords({ "zh-CN": { name: "签订日期" }, en: { name: "Signed on" } }) },
  startsOn: { shape: "day", words: defineWords({ "zh-CN": { name: "开始日期" }, en: { name: "Starts on" } }) },
  endsOn: { shape: "day", words: defineWords({ "zh-CN": { name: "结束日期" }, en: { name: "Ends on" } }) },
  seals: { shape: "text", words: defineWords({ "zh-CN": { name: "印章" }, en: { name: "Seals" } }) },
} satisfies DocumentKind["fields"];
