import { defineWords } from "../../words";
import type { NoticeKind } from "../notice";

export const documentFailed: NoticeKind = {
  id: "document-failed",
  leadsTo: "document",
  words: defineWords({
    "zh-CN": { title: "材料读不了", body: "“{fileName}”读不了。点开看原因和办法。" },
    en: {
      title: "A document could not be read",
      body: "“{fileName}” could not be read. Open it to see why and what to do.",
    },
  }),
};
