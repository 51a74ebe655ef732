import { defineWords } from "../../words";
import { choice, hearOne } from "../hear";
import { type Question, turnoverAnswer } from "../question";

const choices = [
  choice("year", "一年", "A year", /年|year|annual/),
  choice("month", "一个月", "A month", /月|month/),
  choice("day", "一天", "A day", /天|日|day/),
];

/** Asked when an amount was said without a time. */
export const turnoverPeriod: Question = {
  id: "turnover-period",
  words: defineWords({
    "zh-CN": { ask: "{amount}，是一年的，还是一个月的？", hint: "", unclear: "请选一个：一年、一个月，还是一天。" },
    en: {
      ask: "{amount}: is that a year or a month?",
      hint: "",
      unclear: "Please pick one: a year, a month or a day.",
    },
  }),
  sets: "statement",
  answered: "one",
  choices,
  askedWhen: (answers) => turnoverAnswer(answers)?.period === null,
  understand: (said) => hearOne(choices, said),
  clears: () => ["turnover-right"],
};
