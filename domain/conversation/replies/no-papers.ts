import { defineWords, say } from "../../words";
import type { Reply } from "../reply";
import { helpSentences } from "./help-sentences";

const words = defineWords({
  "zh-CN": {
    says: "没有开票也能证明：进货发票、银行或微信流水、合同、门头和车的现场照片都算数，按证明力度计算。",
  },
  en: {
    says: "Sales can be proven without sales invoices: purchase invoices, statements, contracts and live photos of shop or truck all count, each for what it proves.",
  },
});

/** "没有发票怎么办？" */
export const noPapers: Reply = {
  id: "no-papers",
  hears:
    /(?:没有?|不开|开不了|拿不到|没).{0,4}(?:发票|票|合同|流水|执照|材料|资料|证明)|现金生意|(?:no|without|don'?t have|haven'?t).{0,12}(?:invoice|contract|statement|licen[cs]e|paper|document)|cash only/i,
  answer: (facts, context) => [say(words, context.language, "says"), ...helpSentences(facts, context).slice(0, 1)],
};
