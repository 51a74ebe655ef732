import { defineWords } from "../../words";
import type { Question } from "../question";

/** The name that stands on the licence; every document is compared with it. */
export const name: Question = {
  id: "name",
  words: defineWords({
    "zh-CN": {
      ask: "您的店或公司叫什么名字？",
      hint: "按营业执照上的写，后面核对材料用。",
      unclear: "请写店名或公司名，最多 80 个字。",
    },
    en: {
      ask: "What is your business called?",
      hint: "As it stands on the licence: documents are compared with it.",
      unclear: "Please give the name of the business, 80 characters at most.",
    },
  }),
  sets: "statement",
  answered: "words",
  choices: [],
  askedWhen: () => true,
  understand: (said) => {
    const text = said.normalize("NFC").replace(/\s+/g, " ").trim();
    const length = [...text].length;
    return length > 0 && length <= 80 ? { ok: true, value: text } : { ok: false, why: "unclear" };
  },
};
