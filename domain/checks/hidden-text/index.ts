import type { PdfStructure } from "../../reading";
import type { Box } from "../../values/box";
import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";
import { partsWithout, weightyParts } from "../weighty-parts";

export const hiddenText: Check = {
  id: "hidden-text",
  version: 2,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "看不见的文字",
      saw: "文件里有页面上看不到的文字“{text}”。",
      expected: "文件里的文字都能在页面上看到。",
      todo: "请只以看得见的内容为准，并查明为何有隐藏内容。",
      owner: "这个文件不能直接采用，请从原来的平台重新下载，不经过其他软件直接上传。",
    },
    en: {
      title: "Text that is not seen",
      saw: "The file holds text that the page does not show: “{text}”.",
      expected: "All text in the file is seen on its pages.",
      todo: "Go by what is seen only, and find out why something is hidden.",
      owner:
        "This file cannot be used as it is. Please download it again from where you got it and upload it unopened.",
    },
  }),
  run(document) {
    if (!document.pdf) return notApplicable;
    if (!document.pdf.structure) return { verdict: "could-not-run" };
    const { hidden } = document.pdf.structure;
    const shown = weightyParts(shownText(document, hidden));
    const grave = hidden.find((one) => one.how !== "off-page" && saysMore(one.text, shown));
    const found = grave ?? hidden[0];
    if (!found) return pass;
    return concern(grave ? "medium" : "low", { text: found.text.slice(0, 80) }, found);
  },
};

type Hidden = PdfStructure["hidden"];

/** What people see: what is read out of the file at the place of something hidden is left out, also where it runs into a line. */
function shownText({ text }: CheckedDocument, hidden: Hidden): string {
  const fold = (one: string) => one.replace(/\s/g, "");
  return text
    .map((line) => {
      const here = hidden.filter((one) => one.page === line.page);
      if (here.some((one) => fold(one.text).includes(fold(line.text)))) return "";
      return here.filter((one) => meets(one.box, line.box)).reduce((said, one) => without(said, one.text), line.text);
    })
    .join("\n");
}

const meets = (a: Box, b: Box): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];

/** A text without another one that stands in it, however that is spaced. */
function without(text: string, part: string): string {
  const characters = [...part.replace(/\s/g, "")].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return characters.length === 0 ? text : text.replace(new RegExp(characters.join("\\s*"), "u"), " ");
}

/** Amounts, numbers, or a firm that the page does not show. */
function saysMore(text: string, shown: ReturnType<typeof weightyParts>): boolean {
  const parts = weightyParts(text);
  if (partsWithout(parts.money, shown.money).length > 0) return true;
  return parts.numbers.some((number) => number.length >= 15 && !shown.numbers.includes(number));
}
