import type { PdfStructure } from "../../reading";
import { defineWords } from "../../words";
import { concern, fail, notApplicable, pass } from "../answers";
import type { Check, Severity } from "../check";
import { partsWithout, weightyParts } from "../weighty-parts";

export const pdfIncrementalUpdate: Check = {
  id: "pdf-incremental-update",
  version: 3,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "PDF 事后改动",
      saw: "{what, select, signed {文件签名之后，页面} other {文件生成之后，页面}}又被改动：{before, select, none {} other {原为“{before}”，}}现为“{after}”。",
      expected: "保存过几次的 PDF，各次页面内容一致；签名、填表和批注不改动页面。",
      todo: "请按改动前的内容核对，并要求从开具方重新取得原件。",
      owner: "这个文件不能直接采用，请从原来的平台重新下载，不经过其他软件直接上传。",
    },
    en: {
      title: "PDF changed afterwards",
      saw: "After the file was {what, select, signed {signed} other {made}}, its page was changed{before, select, none {} other { from “{before}”}} to “{after}”.",
      expected:
        "However often an honest PDF is saved, its pages stay the same: signing, filling in and commenting do not change them.",
      todo: "Compare with what stood there before, and get a fresh copy from whoever issued it.",
      owner:
        "This file cannot be used as it is. Please download it again from where you got it and upload it unopened.",
    },
  }),
  run({ pdf }) {
    if (!pdf) return notApplicable;
    const { structure } = pdf;
    if (!structure) return pdf.incrementalUpdates > 0 ? { verdict: "could-not-run" } : pass;
    const gravest = structure.changes
      .map((change) => ({ change, severity: gravity(change) }))
      .sort((a, b) => order.indexOf(b.severity) - order.indexOf(a.severity))[0];
    if (!gravest) return pass;
    const { change, severity } = gravest;
    const what = structure.changedAfterSigning ? "signed" : "made";
    const saw = { what, before: change.before || "none", after: change.after || "…" };
    return severity === "high" ? fail("high", saw, change) : concern(severity, saw, change);
  },
};

type Change = PdfStructure["changes"][number];
const order: readonly Severity[] = ["info", "low", "medium", "high"];

/** Amounts, days, numbers and parties that were replaced are grave; an amount put in is a matter; a stamp is none. */
function gravity({ how, before, after, box }: Change): Severity {
  if (how === "picture-changed") return box[2] * box[3] > 0.0003 ? "medium" : "low";
  if (how === "picture-added") return "low";
  const [was, is] = [weightyParts(before), weightyParts(after)];
  const lost = (["money", "days", "numbers"] as const).some((part) => partsWithout(was[part], is[part]).length > 0);
  const isReplaced = lost && after !== "";
  const isRenamed = was.namesFirm && is.namesFirm && !isWithin(before, after);
  if (isReplaced || isRenamed) return "high";
  if (lost || partsWithout(is.money, was.money).length > 0) return "medium";
  return "low";
}

function isWithin(before: string, after: string): boolean {
  return after.replace(/\s/g, "").includes(before.replace(/\s/g, ""));
}
