import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check } from "../check";

export const pdfIncrementalUpdate: Check = {
  id: "pdf-incremental-update",
  version: 1,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "PDF 事后改动",
      saw: "这个 PDF 在生成后又被改过 {count} 次。",
      todo: "请比对改动前后的内容，或要求重新下载原件。",
      owner: "这个 PDF 被改过，请重新下载原件。",
    },
    en: {
      title: "PDF changed afterwards",
      saw: "This PDF was changed {count, plural, one {once} other {# times}} after it was made.",
      todo: "Compare the versions, or ask for a fresh download.",
      owner: "This PDF was changed after it was made. Please download the original again.",
    },
  }),
  run(document) {
    if (!document.pdf) return notApplicable;
    return document.pdf.incrementalUpdates > 0 ? concern("low", { count: document.pdf.incrementalUpdates }) : pass;
  },
};
