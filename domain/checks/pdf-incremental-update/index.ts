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
      expected: "从开具方下载的 PDF 生成后不再改动；电子签章至多增加一次。",
      todo: "请比对改动前后的内容，或要求重新下载原件。",
      owner: "请从开具它的平台重新下载，直接上传，不要另存。",
    },
    en: {
      title: "PDF changed afterwards",
      saw: "This PDF was changed {count, plural, one {once} other {# times}} after it was made.",
      expected: "A PDF from its issuer stays as it was made; a digital signature may add one change.",
      todo: "Compare the versions, or ask for a fresh download.",
      owner: "Please download it again from its issuer and upload it without saving it anew.",
    },
  }),
  run(document) {
    if (!document.pdf) return notApplicable;
    return document.pdf.incrementalUpdates > 0 ? concern("low", { count: document.pdf.incrementalUpdates }) : pass;
  },
};
