import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

export const invoiceNumberYear: Check = {
  id: "invoice-number-year",
  version: 1,
  kinds: ["vat-invoice"],
  needs: ["invoiceNumber", "issuedOn"],
  words: defineWords({
    "zh-CN": {
      title: "发票号码与年份",
      saw: "号码 {number} 的年份是 20{year} 年，开票日期是 {day}。",
      expected: "数电票号码的前两位就是开票年份的后两位。",
      todo: "请在税务局查验平台核对。",
      owner: "请核对发票号码和开票日期。",
    },
    en: {
      title: "Invoice number and year",
      saw: "The number {number} is of 20{year}, the invoice is dated {day}.",
      expected: "The first two digits of the number are the year in which the invoice was issued.",
      todo: "Check it on the tax bureau's site.",
      owner: "Please check the invoice number and the date.",
    },
  }),
  run(document) {
    const number = textOf(document.fields, "invoiceNumber") ?? "";
    const day = textOf(document.fields, "issuedOn") ?? "";
    if (!/^\d{20}$/.test(number)) return notApplicable;
    const year = number.slice(0, 2);
    return year === day.slice(2, 4) ? pass : concern("medium", { number, year, day }, document.fields.invoiceNumber);
  },
};
