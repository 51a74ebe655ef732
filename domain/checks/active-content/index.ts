import type { PdfStructure } from "../../reading";
import { defineWords } from "../../words";
import { concern, fail, notApplicable, pass } from "../answers";
import type { Check, Severity } from "../check";

export const activeContent: Check = {
  id: "active-content",
  version: 2,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "含可执行内容",
      saw: "这个 PDF 带有{kind, select, launch {启动其他程序的动作} program {程序文件} sends {向外发送内容的表单} media {多媒体动作} other {脚本}}{detail, select, none {} other {：“{detail}”}}。",
      expected: "正常的 PDF 只有内容，不带脚本、程序或自动动作。",
      todo: "请查明文件从哪里来，并要求直接下载的原件。",
      owner: "这个 PDF 不能直接采用，请从原来的平台重新下载再上传。",
    },
    en: {
      title: "Active content",
      saw: "This PDF carries {kind, select, launch {an action that starts another program} program {a program} sends {a form that sends data out} media {a media action} other {a script}}{detail, select, none {} other {: “{detail}”}}.",
      expected: "An honest PDF holds only its content: no script, no program and no automatic action.",
      todo: "Find out where the file comes from and ask for a plain download.",
      owner: "This PDF cannot be used as it is; please download it again from where you got it.",
    },
  }),
  run({ pdf }) {
    if (!pdf) return notApplicable;
    if (!pdf.structure) return pdf.hasActiveContent ? concern("medium", { kind: "script", detail: "none" }) : pass;
    const gravest = [...pdf.structure.actions].sort((a, b) => rank(gravity(b)) - rank(gravity(a)))[0];
    if (!gravest) return pass;
    const saw = {
      kind: gravest.kind === "form-sends" ? "sends" : gravest.kind,
      detail: gravest.detail.slice(0, 60) || "none",
    };
    const severity = gravity(gravest);
    return severity === "high" ? fail("high", saw, gravest) : concern(severity, saw, gravest);
  },
};

type Action = PdfStructure["actions"][number];
const rank = (severity: Severity): number => ["info", "low", "medium", "high"].indexOf(severity);

/** Starting programs is grave. Forms of offices check what is typed with AF functions, and printing at once is common. */
function gravity({ kind, detail }: Action): Severity {
  if (kind === "launch" || kind === "program") return "high";
  if (kind !== "script") return "low";
  return /^(?:AF[A-Z]\w+_?\w*\s*\(|(?:this\.)?print\s*\()/.test(detail) ? "low" : "medium";
}
