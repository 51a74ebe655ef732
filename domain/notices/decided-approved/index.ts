import { defineWords } from "../../words";
import type { NoticeKind } from "../notice";

export const decidedApproved: NoticeKind = {
  id: "decided-approved",
  leadsTo: "result",
  words: defineWords({
    "zh-CN": { title: "额度已批准", body: "新额度 {amount}。接受后生效。" },
    en: { title: "Your new line is approved", body: "The new line is {amount}. It takes effect when you accept it." },
  }),
};
