import { defineWords } from "../../words";
import type { NoticeKind } from "../notice";

export const itemAsked: NoticeKind = {
  id: "item-asked",
  leadsTo: "home",
  words: defineWords({
    "zh-CN": { title: "还差一样材料", body: "{message}" },
    en: { title: "One more item is needed", body: "{message}" },
  }),
};
