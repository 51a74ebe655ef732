import { kindById } from "../../documents/index";
import { defineWords, say } from "../../words";
import { howToShow } from "../how-to-show";
import type { ReplyContext } from "../reply";
import type { TalkFacts } from "../talk-facts";

const words = defineWords({
  "zh-CN": {
    best: "现在最有用的是{kind}，大约能多 {raise}。{how}",
    next: "其次是{kind}，大约能多 {raise}。",
    none: "现在没有明显还能加额度的材料，可以提交审核了。",
  },
  en: {
    best: "What helps most now: {kind}, worth about {raise}. {how}",
    next: "After that: {kind}, about {raise}.",
    none: "Nothing more would clearly raise the line now; you can send it for review.",
  },
});

/** What would help most and how to show it, then the next best. */
export function helpSentences({ helps }: TalkFacts, { language, money }: ReplyContext): string[] {
  const [best, second] = helps;
  if (!best) return [say(words, language, "none")];
  const named = (kind: string) => say(kindById(kind).words, language, "short");
  const how = howToShow(best.kind, language);
  return [
    say(words, language, "best", { kind: named(best.kind), raise: money(best.raise), how }),
    ...(second ? [say(words, language, "next", { kind: named(second.kind), raise: money(second.raise) })] : []),
  ];
}
