import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

export const activeContent: Check = {
  id: "active-content",
  version: 1,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "含可执行内容",
      saw: "这个 PDF 带有脚本或自动动作。",
      todo: "已在隔离环境读取；请留意来源。",
      owner: "这个 PDF 带有脚本，请换普通的 PDF。",
    },
    en: {
      title: "Active content",
      saw: "This PDF carries a script or an automatic action.",
      todo: "It was read in isolation; mind where it comes from.",
      owner: "This PDF carries a script. Please use a plain PDF.",
    },
  }),
  run(document) {
    if (!document.pdf) return notApplicable;
    return document.pdf.hasActiveContent ? concern("medium", {}) : pass;
  },
};
