import { defineWords, say } from "../../words";
import type { Reply } from "../reply";
import { helpSentences } from "./help-sentences";

const words = defineWords({
  "zh-CN": { says: "不客气。" },
  en: { says: "You are welcome." },
});

/** "谢谢", "你好": a word back, and what helps most now. */
export const thanks: Reply = {
  id: "thanks",
  hears: /^(?:谢谢|多谢|感谢|你好|您好|在吗|hello|hi|hey|thanks?|thank you)/i,
  answer: (facts, context) => [say(words, context.language, "says"), ...helpSentences(facts, context).slice(0, 1)],
};
