import { defineWords, say } from "../../words";
import type { Reply } from "../reply";
import { sayReason } from "../say-reason";
import { helpSentences } from "./help-sentences";

const words = defineWords({
  "zh-CN": {
    line: "按已交的材料，额度可支持到 {likely}（现在 {current}）。",
    early: "还没有算出额度：先回答几个问题，交一份材料就能算。",
  },
  en: {
    line: "What you have shown supports {likely} (now {current}).",
    early: "Nothing is worked out yet: answer a few questions and show one document.",
  },
});

/** "为什么这么少？": the line, what lowers or holds it, and what would help. */
export const whySoLittle: Reply = {
  id: "why-so-little",
  hears:
    /(?:为什么|为啥|怎么|咋|凭什么).{0,6}(?:少|低|不够|不高|没有?提|没涨|没变|才)|(?:太|这么|那么)(?:少|低)|why.{0,24}(?:little|low|small|less|few|not (?:more|higher|raised))|so (?:little|low)|too (?:little|low)/i,
  answer(facts, context) {
    const { language, money } = context;
    if (!facts.line) return [say(words, language, "early")];
    const lowering = facts.reasons.filter((reason) => reason.direction !== "up").slice(0, 3);
    return [
      say(words, language, "line", { likely: money(facts.line.likely), current: money(facts.currentLine) }),
      ...lowering.flatMap((reason) => sayReason(reason, language, money, facts) ?? []),
      ...helpSentences(facts, context).slice(0, 1),
    ];
  },
};
