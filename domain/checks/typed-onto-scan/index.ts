import type { PdfStructure } from "../../reading";
import type { Box } from "../../values/box";
import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";
import { weightyParts } from "../weighty-parts";

export const typedOntoScan: Check = {
  id: "typed-onto-scan",
  version: 1,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "扫描页上另加内容",
      saw: "扫描件的页面上另外{how, select, patch {贴了一块，写着} other {打上了}}“{text}”。",
      expected: "扫描件就是一整张图；页码和入账章之外没有后加的内容。",
      todo: "请看原纸或原始扫描件，核对这一处。",
      owner: "这个文件不能直接采用，请从原来的平台重新下载，不经过其他软件直接上传。",
    },
    en: {
      title: "Added onto a scan",
      saw: "On this scanned page {how, select, patch {a piece was laid that reads} other {somebody typed}} “{text}”.",
      expected: "A scan is one picture; nothing but page numbers and booking stamps is added to it.",
      todo: "Look at the paper or the first scan and compare this place.",
      owner:
        "This file cannot be used as it is. Please download it again from where you got it and upload it unopened.",
    },
  }),
  run(document) {
    if (!document.pdf) return notApplicable;
    if (!document.pdf.structure) return { verdict: "could-not-run" };
    const { overScan, patches } = document.pdf.structure;
    const typed = overScan.find(({ text }) => weightyParts(text).money.length > 0);
    if (typed) return concern("medium", { how: "typed", text: typed.text }, typed);
    const laid = patches.length <= 4 ? patches.map((patch) => ({ patch, text: readOn(document, patch) })) : [];
    const patch = laid.find(({ text }) => weightyParts(text).money.length > 0);
    if (patch) return concern("medium", { how: "patch", text: patch.text }, patch.patch);
    return overScan[0] ? concern("low", { how: "typed", text: overScan[0].text }, overScan[0]) : pass;
  },
};

/** What is read where a piece was laid. */
function readOn({ text }: CheckedDocument, { page, box }: PdfStructure["patches"][number]): string {
  return text
    .filter((line) => line.page === page && liesOn(line.box, box))
    .map((line) => line.text)
    .join(" ")
    .slice(0, 160);
}

function liesOn([left, top, width, height]: Box, on: Box): boolean {
  const wide = Math.min(left + width, on[0] + on[2]) - Math.max(left, on[0]);
  const middle = top + height / 2;
  return wide > 0.3 * Math.min(width, on[2]) && middle > on[1] && middle < on[1] + on[3];
}
