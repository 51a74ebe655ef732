import { defineWords } from "../../words";
import { concern, notApplicable, pass } from "../answers";
import type { Check, CheckedDocument } from "../check";

export const pdfMaker: Check = {
  id: "pdf-maker",
  version: 1,
  kinds: "all",
  needs: [],
  words: defineWords({
    "zh-CN": {
      title: "PDF 的制作软件",
      saw: "文件由 {software} 制作或保存{why, select, office {，而电子发票由开票平台生成} other {}}。",
      expected: "文件由开具方的系统直接生成，没有经过编辑软件。",
      todo: "请要求从开具方平台直接下载的原件。",
      owner: "这个文件不能直接采用，请从原来的平台重新下载，不经过其他软件直接上传。",
    },
    en: {
      title: "Software that made the PDF",
      saw: "The file was made or saved by {software}{why, select, office {, while e-invoices come from the tax platform} other {}}.",
      expected: "The file comes straight from the issuer's system, not out of an editor.",
      todo: "Ask for a copy downloaded straight from the issuer.",
      owner:
        "This file cannot be used as it is. Please download it again from where you got it and upload it unopened.",
    },
  }),
  run(document) {
    if (!document.pdf) return notApplicable;
    const said = [document.pdf.producer, document.pdf.creator].filter((name): name is string => Boolean(name));
    const edited = said.find((name) => pictureEditors.test(name) || pageEditors.test(name));
    if (edited)
      return concern(isBureaus(document) ? "medium" : "low", { software: edited.slice(0, 80), why: "editor" });
    const resaved = said.find((name) => resavers.test(name));
    if (resaved) return concern("low", { software: resaved.slice(0, 80), why: "resaved" });
    const office = isBureaus(document) && said.find((name) => officePrograms.test(name));
    return office ? concern("medium", { software: office.slice(0, 80), why: "office" }) : pass;
  },
};

/** Draw and change pictures; a page that comes out of one was laid out by hand. */
const pictureEditors =
  /photoshop|gimp|picsart|meitu|美图|affinity (?:photo|designer)|pixelmator|canva|illustrator|coreldraw|inkscape/i;
/** Change the text of finished pages. */
const pageEditors =
  /foxit.{0,16}(?:edit|phantom)|sejda|pdfescape|pdf-?xchange editor|wps pdf.{0,6}edit|pdfelement|nitro ?pro|infix|按页编辑|迅捷pdf|福昕.{0,6}编辑|pdffiller/i;
/** Join, shrink, turn or convert: honest owners do that too. */
const resavers = /ilovepdf|smallpdf|pdf24|pdfsam|ghostscript|qpdf|pdftk|camscanner|pdf ?merge/i;
/** Write papers from scratch; the tax platform uses none of them. */
const officePrograms =
  /microsoft®? ?(?:word|excel|powerpoint)|libreoffice|openoffice|wps (?:文字|表格|writer|spreadsheets)|google docs|pages/i;

/** A paper that only the tax administration's platform makes. */
function isBureaus({ kind, fields }: CheckedDocument): boolean {
  return kind === "vat-invoice" && /^\d{20}$/.test(String(fields.invoiceNumber?.value ?? ""));
}
