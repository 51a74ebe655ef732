import { defineWords } from "../../words";
import type { NoticeKind } from "../notice";

export const provisionalLine: NoticeKind = {
  id: "provisional-line",
  leadsTo: "home",
  words: defineWords({
    "zh-CN": { title: "额度有新的估算", body: "按现在的材料，额度大约可以到 {likely}。" },
    en: { title: "Your line was worked out again", body: "With what you have shown, the line may be about {likely}." },
  }),
};
