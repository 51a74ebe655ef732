import { defineWords } from "../../words";
import type { Question } from "../question";
import { understandTurnover } from "../turnover/understand-turnover";

/** What was sold, in whatever words: a year, a month or a day of it. */
export const turnover: Question = {
  id: "turnover",
  words: defineWords({
    "zh-CN": {
      ask: "大概卖多少？按年、按月说都行。",
      hint: "比如“一年三百来万”，“一个月二十万”。",
      unclear: "没听出数来，请像“一年300万”这样说。",
      unit: "这个数是多少？请带上单位，比如“30万”。",
      several: "里面有好几个数，请只说过去一年的。",
    },
    en: {
      ask: "How much do you sell, roughly? By the year or by the month.",
      hint: "Like “about 3m a year” or “200k a month”.",
      unclear: "I could not make out a number. Please say it like “3 million a year”.",
      unit: "How much is that? Please say it with its size, like “300k”.",
      several: "There are several numbers in it. Please give the last year's only.",
    },
  }),
  sets: "statement",
  answered: "words",
  choices: [],
  askedWhen: () => true,
  understand: (said) => {
    const read = understandTurnover(said);
    if (read.ok) return { ok: true, value: read.turnover };
    const why = { "unit-missing": "unit", "several-numbers": "several" } as const;
    return { ok: false, why: read.why in why ? why[read.why as keyof typeof why] : "unclear" };
  },
  clears: () => ["turnover-period", "turnover-right"],
};
