import { defineWords } from "../../words";
import type { NoticeKind } from "../notice";

export const documentNeedsOwner: NoticeKind = {
  id: "document-needs-owner",
  leadsTo: "document",
  words: defineWords({
    "zh-CN": { title: "有材料需要您看一下", body: "“{fileName}”需要您补充或重拍。" },
    en: { title: "A document needs you", body: "“{fileName}” needs a word from you or a new photo." },
  }),
};
