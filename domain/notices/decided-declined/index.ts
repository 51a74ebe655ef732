import { defineWords } from "../../words";
import type { NoticeKind } from "../notice";

export const decidedDeclined: NoticeKind = {
  id: "decided-declined",
  leadsTo: "result",
  words: defineWords({
    "zh-CN": { title: "这次没有提高额度", body: "点开看具体原因、怎样改变，以及如何申诉。" },
    en: {
      title: "The line was not raised this time",
      body: "Open it to see the reasons, what would change them, and how to appeal.",
    },
  }),
};
