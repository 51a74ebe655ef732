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
      expected: "正常的 PDF 只有内容，不带脚本或自动动作。",
      todo: "请查明文件从哪里来，并要求直接下载的原件。",
      owner: "这个 PDF 不能直接采用，请从原来的平台重新下载再上传。",
    },
    en: {
      title: "Active content",
      saw: "This PDF carries a script or an automatic action.",
      expected: "An honest PDF holds only its content: no script and no automatic action.",
      todo: "Find out where the file comes from and ask for a plain download.",
      owner: "This PDF cannot be used as it is; please download it again from where you got it.",
    },
  }),
  run(document) {
    if (!document.pdf) return notApplicable;
    return document.pdf.hasActiveContent ? concern("medium", {}) : pass;
  },
};
