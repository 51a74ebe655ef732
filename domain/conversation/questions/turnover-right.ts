import { defineWords } from "../../words";
import { choice, hearOne } from "../hear";
import { type Question, turnoverAnswer } from "../question";

const choices = [
  choice("right", "对", "That is right", /^(?:对|是|嗯|没错|好|可以|差不多|行|right|yes|yep|ok|correct)/),
  choice("change", "不对，改一下", "No, change it", /不对|不是|错|改|no\b|wrong|change/),
];

/** Says what was understood, so that a misheard sum never becomes a statement. */
export const turnoverRight: Question = {
  id: "turnover-right",
  words: defineWords({
    "zh-CN": {
      ask: "我理解的是：过去一年大约卖了 {year}。对吗？",
      hint: "不对可以马上改。",
      unclear: "请选“对”或“不对，改一下”。",
    },
    en: {
      ask: "I understood sales of about {year} in the last year. Is that right?",
      hint: "You can change it at once.",
      unclear: "Please pick whether it is right or to be changed.",
    },
  }),
  sets: "statement",
  answered: "one",
  choices,
  askedWhen: (answers) => turnoverAnswer(answers) !== null,
  understand: (said) => hearOne(choices, said),
  clears: (value) => (value === "change" ? ["turnover", "turnover-period", "turnover-right"] : []),
};
