import { defineWords, say } from "../../words";
import type { Reply } from "../reply";
import { sayReason } from "../say-reason";

const words = defineWords({
  "zh-CN": {
    line: "现在的材料大约支持 {likely}，可能在 {low} 到 {high} 之间；最终由审核员确认。",
    early: "说完生意、交一份材料，就能算出大概的数。",
  },
  en: {
    line: "What you have shown supports about {likely}, between {low} and {high}; a reviewer confirms it.",
    early: "Tell me about the business and show one document, and there will be a figure.",
  },
});

/** "能给多少？": the line with its range, and what it stands on. */
export const howMuch: Reply = {
  id: "how-much",
  hears:
    /(?:能|可以|会|最多|到底|大概).{0,8}(?:多少|几万|多高)|额度.{0,4}(?:多少|几万)|how (?:much|high).{0,30}(?:line|limit|get|credit|loan|be)|what.{0,12}(?:line|limit).{0,10}(?:be|get)/i,
  answer(facts, { language, money }) {
    const { line, reasons } = facts;
    if (!line) return [say(words, language, "early")];
    const amounts = { likely: money(line.likely), low: money(line.low), high: money(line.high) };
    const up = reasons.filter((reason) => reason.direction === "up").slice(0, 2);
    return [
      say(words, language, "line", amounts),
      ...up.flatMap((reason) => sayReason(reason, language, money, facts) ?? []),
    ];
  },
};
