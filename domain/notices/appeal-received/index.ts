import { defineWords } from "../../words";
import type { NoticeKind } from "../notice";

export const appealReceived: NoticeKind = {
  id: "appeal-received",
  leadsTo: "home",
  words: defineWords({
    "zh-CN": { title: "申诉已收到", body: "另一位审核员会重新看。" },
    en: { title: "Your appeal was received", body: "Another reviewer will look at it." },
  }),
};
