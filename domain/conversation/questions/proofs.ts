import { defineWords } from "../../words";
import { choice, hearSeveral, withNameAbroad } from "../hear";
import type { Question } from "../question";

const choices = [
  withNameAbroad(
    choice("tax-invoices", "税务 App 里的发票", "Invoices in the tax app", /发票|税务|开票|invoice|tax/),
    "开出去的发票",
    "Invoices you wrote",
  ),
  choice("statement", "银行流水", "Bank statement", /流水|账单|明细|statement/),
  choice("contracts", "合同", "Contracts", /合同|协议|contract|agreement/),
  choice("licence", "营业执照", "Business licence", /执照|licen[cs]e/),
  choice("trucks", "货车", "Trucks", /车|truck|lorry|vehicle|van/),
  choice("shop", "店面或厂房", "Shop or workshop", /店|门面|铺|厂房|摊|shop|store|workshop|premises/),
  choice("none", "暂时都没有", "None of these yet", /都没有|没有|none|nothing/),
];

/** What there is to prove the business with: it puts what can be shown today first. */
export const proofs: Question = {
  id: "proofs",
  words: defineWords({
    "zh-CN": {
      ask: "这些您手头有哪些？",
      hint: "选了的，我按最有用的顺序告诉您怎么交。",
      unclear: "请从下面选，可以选几个。",
    },
    en: {
      ask: "Which of these do you have?",
      hint: "I will tell you which of them helps most, and how to show it.",
      unclear: "Please pick from the list, as many as fit.",
    },
  }),
  sets: "advice",
  answered: "several",
  choices,
  askedWhen: () => true,
  understand: (said) => hearSeveral(choices, said),
};
