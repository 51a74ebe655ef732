import { defineWords } from "../../words";
import { choice, hearOne } from "../hear";
import type { Question } from "../question";

const choices = [
  choice("never", "基本没有", "Hardly ever", /没有|不开|不给|从不|never|hardly|no\b|none/),
  choice("sometimes", "有时有", "Sometimes", /有时|偶尔|部分|一些|看情况|sometimes|some/),
  choice("always", "一般都有", "Mostly", /都有|都开|都给|一般|每次|^有|always|mostly|usually|yes/),
];

/** Purchase invoices prove sales indirectly where sales leave no paper. */
export const supplierInvoices: Question = {
  id: "supplier-invoices",
  words: defineWords({
    "zh-CN": {
      ask: "{industry, select, haulage {加油站、修理厂给您开发票吗？} other {供货的给您开发票吗？}}",
      hint: "卖货没开票也不要紧，进货发票也能说明生意。",
      unclear: "请选一个：一般都有、有时有、基本没有。",
    },
    en: {
      ask: "{industry, select, haulage {Do fuel stations and garages give you invoices?} other {Do your suppliers give you invoices?}}",
      hint: "What you bought speaks for what you sold.",
      unclear: "Please pick one: mostly, sometimes or hardly ever.",
    },
  }),
  sets: "advice",
  answered: "one",
  choices,
  askedWhen: () => true,
  understand: (said) => hearOne(choices, said),
};
