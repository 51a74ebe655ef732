import { defineWords, type Language, say } from "../../words";

/** Why nothing of a call of the model is used. */
const refusalWords = defineWords({
  "zh-CN": {
    off: "模型已关闭",
    budget: "预算已用完",
    slow: "超时",
    unreachable: "连不上",
    "server-error": "模型服务报错",
    garbage: "回答不是约定的格式",
    "nothing-left": "回答里没有一句经得起核对",
  },
  en: {
    off: "The model is off",
    budget: "The budget is used up",
    slow: "Too slow",
    unreachable: "Not reachable",
    "server-error": "The model's server failed",
    garbage: "The answer has not the agreed form",
    "nothing-left": "No sentence of the answer stood up to checking",
  },
});
export type Refusal = keyof (typeof refusalWords)["en"];

/** Why a call was refused, in words; a code that is no longer known as it is. */
export function sayRefusal(why: string, language: Language): string {
  return why in refusalWords.en ? say(refusalWords, language, why as Refusal) : why;
}
