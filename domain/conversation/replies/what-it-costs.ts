import { defineWords, say } from "../../words";
import type { Reply } from "../reply";

const words = defineWords({
  "zh-CN": { says: "证明生意、申请提额不收费。利率和还款方式以出借机构的合同为准，这里不改动。" },
  en: {
    says: "Proving your business and asking for a higher line costs nothing. Interest and repayment follow your lender’s contract and are not changed here.",
  },
});

/** "要钱吗？" */
export const whatItCosts: Reply = {
  id: "what-it-costs",
  hears: /要钱|收费|费用|多少钱一|免费|利息|利率|手续费|cost|fee|free\\b|charge|interest|rate/i,
  answer: (_facts, { language }) => [say(words, language, "says")],
};
