import { defineWords } from "@/domain/words";

export const summaryWords = defineWords({
  "zh-CN": {
    title: "一句话看这个案子",
    machine: "机器写的（{model}，{at}），只引用下面列出的事实；不影响额度。",
    outdated: "之后材料有变化，这段话说的是之前的情况。",
    dropped: "有 {count} 句经不起核对，已去掉。",
    write: "让机器写一段",
    again: "重新写",
    writing: "正在写，最多 30 秒",
    refused: "这次没有可用的内容：{why}",
    facts: "依据",
    told: "申请人对小助手说的",
    hold: "先看这里再决定",
    "lower-confidence": "这项可能读错了",
    failed: "没写成，请再试。",
  },
  en: {
    title: "The case in plain words",
    machine: "Written by a machine ({model}, {at}), from the facts listed only; it does not touch the amount.",
    outdated: "Evidence has changed since; this speaks of how it was before.",
    dropped: "{count, plural, one {# sentence} other {# sentences}} did not stand up to checking and was left out.",
    write: "Have it written",
    again: "Write it again",
    writing: "Writing, 30 seconds at most",
    refused: "Nothing usable this time: {why}",
    facts: "Facts",
    told: "What the applicant told the helper",
    hold: "Look here before deciding",
    "lower-confidence": "This may be misread",
    failed: "That did not work. Please try again.",
  },
});
export type SummaryWord = keyof (typeof summaryWords)["en"];
