import { defineWords } from "../../words";
import type { DocumentKind } from "../kind";

/** The facts of a bank statement, in the order people read them. The account number is kept masked. */
export const bankStatementFields = {
  accountName: { shape: "name", words: defineWords({ "zh-CN": { name: "户名" }, en: { name: "Account holder" } }) },
  accountNumber: {
    shape: "identifier",
    words: defineWords({ "zh-CN": { name: "账号（尾号）" }, en: { name: "Account number (last digits)" } }),
  },
  bank: { shape: "name", words: defineWords({ "zh-CN": { name: "银行" }, en: { name: "Bank" } }) },
  from: { shape: "day", words: defineWords({ "zh-CN": { name: "开始日期" }, en: { name: "From" } }) },
  to: { shape: "day", words: defineWords({ "zh-CN": { name: "结束日期" }, en: { name: "To" } }) },
  totalIn: { shape: "amount", words: defineWords({ "zh-CN": { name: "收入合计" }, en: { name: "Money in" } }) },
  totalOut: { shape: "amount", words: defineWords({ "zh-CN": { name: "支出合计" }, en: { name: "Money out" } }) },
  closingBalance: {
    shape: "amount",
    words: defineWords({ "zh-CN": { name: "期末余额" }, en: { name: "Closing balance" } }),
  },
  rows: { shape: "rows", words: defineWords({ "zh-CN": { name: "交易明细" }, en: { name: "Transactions" } }) },
} satisfies DocumentKind["fields"];
