import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

/** Where the older codes keep their year. Source: 国税函发[1995]18号 for ten digits; codes of twelve begin with 0. */
const yearIn = (code: string): string | null =>
  /^\d{10}$/.test(code) ? code.slice(4, 6) : /^0\d{11}$/.test(code) ? code.slice(5, 7) : null;

/** The year of an older invoice's code: that of issue, or up to three before it, for printed stock lies in drawers. */
export const invoiceCodeYear: Check = {
  id: "invoice-code-year",
  version: 1,
  kinds: ["vat-invoice"],
  needs: ["issuedOn"],
  words: defineWords({
    "zh-CN": {
      title: "发票代码与年份",
      saw: "代码 {code} 的年份是 20{year} 年，开票日期是 {day}。",
      expected: "代码里的年份是开票当年或之前三年内。",
      todo: "请在税务局查验平台核对。",
      owner: "请核对发票代码和开票日期。",
    },
    en: {
      title: "Invoice code and year",
      saw: "The code {code} is of 20{year}, the invoice is dated {day}.",
      expected: "The code's year is that of issue or one of the three before it.",
      todo: "Check it on the tax bureau's site.",
      owner: "Please check the invoice's code and date.",
    },
  }),
  run({ fields }) {
    const [code, day] = [textOf(fields, "invoiceCode") ?? "", textOf(fields, "issuedOn") ?? ""];
    const year = yearIn(code);
    if (!year || !day) return notApplicable;
    const years = Number(day.slice(2, 4)) - Number(year);
    if (years >= 0 && years <= 3) return pass;
    return concern("low", { code, year, day }, fields.invoiceCode);
  },
};
