import { defineWords } from "../../words";
import { choice, hearOne } from "../hear";
import type { Question } from "../question";

const choices = [
  choice("few", "几个固定的大客户", "A few steady ones", /固定|大客户|几个|few|steady|regular/),
  choice("many", "很多散客", "Many small ones", /散客|很多|街坊|路人|many|walk-?in|small ones/),
  choice(
    "platform",
    "网上平台的买家",
    "Buyers on a platform",
    /平台|网店|淘宝|拼多多|抖音|美团|外卖|online|platform|internet/,
  ),
  choice("mixed", "都有", "Some of each", /都有|各种|混|each|both|mixed/),
];

/** A few large customers have contracts; many small ones leave traces in a statement. */
export const customers: Question = {
  id: "customers",
  words: defineWords({
    "zh-CN": {
      ask: "{industry, select, haulage {给谁拉货？} other {主要卖给谁？}}",
      hint: "大客户看合同，散客看流水。",
      unclear: "请选一个最接近的。",
    },
    en: {
      ask: "{industry, select, haulage {Whom do you drive for?} other {Who are your customers?}}",
      hint: "Large customers show in contracts, small ones in a statement.",
      unclear: "Please pick what comes closest.",
    },
  }),
  sets: "advice",
  answered: "one",
  choices,
  askedWhen: () => true,
  understand: (said) => hearOne(choices, said),
};
