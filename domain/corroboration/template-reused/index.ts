import type { CheckedDocument } from "../../checks/check";
import { businessKeys } from "../../documents/business-keys";
import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import { answersOrPass } from "../answers-or-pass";
import type { CaseAnswer, CaseEvidence, Corroboration } from "../corroboration";
import { isOnePhotograph } from "../likeness/same-photograph";
import { openSketch } from "../likeness/sketch";
import { partyKey } from "../trade-graph/party-key";

const papers = ["vat-invoice", "invoice", "receipt", "contract", "bank-statement"];

/** Two papers that say they are two: each has a key of its own. */
function areTwo(a: CheckedDocument, b: CheckedDocument): boolean {
  const [left, right] = [a, b].map((one) => businessKeys(one.kind, one.fields));
  if (a.sha256 === b.sha256 || left!.length === 0 || right!.length === 0) return false;
  return !left!.some((key) => right!.includes(key));
}

const sketchOf = (document: CheckedDocument) => {
  const kept = document.looks?.sketches[0];
  return kept ? openSketch(kept.sketch) : null;
};

function onePhotograph(a: CheckedDocument, b: CheckedDocument): boolean {
  const [left, right] = [sketchOf(a), sketchOf(b)];
  return left !== null && right !== null && isOnePhotograph(left, right);
}

const sellerOf = ({ fields }: CheckedDocument) => partyKey(textOf(fields, "sellerName"), textOf(fields, "sellerTaxId"));

/**
 * Software that fills in forms gives all papers of one issuer one birth, so only papers of different issuers that share
 * theirs are telling.
 */
function oneBirth(a: CheckedDocument, b: CheckedDocument): CaseAnswer["severity"] | null {
  if (!a.pdf?.births?.some((birth) => b.pdf?.births?.includes(birth))) return null;
  const [left, right] = [sellerOf(a), sellerOf(b)];
  return left && right && left !== right ? "medium" : "info";
}

function pairs({ documents }: CaseEvidence): CaseAnswer[] {
  const shown = documents.filter((one) => papers.includes(one.kind));
  return shown.flatMap<CaseAnswer>((again, index) => {
    for (const first of shown.slice(0, index)) {
      if (!areTwo(first, again)) continue;
      const place = { documentId: again.id, with: [first.id], page: 1 };
      if (onePhotograph(first, again))
        return [{ verdict: "concern", severity: "high", saw: { how: "photograph" }, ...place }];
      const severity = oneBirth(first, again);
      if (severity) return [{ verdict: "concern", severity, saw: { how: "file" }, ...place }];
    }
    return [];
  });
}

export const templateReused: Corroboration = {
  id: "template-reused",
  version: 2,
  words: defineWords({
    "zh-CN": {
      title: "同一模板改写",
      saw: "号码不同，却与本案另一份{how, select, photograph {是同一张照片：桌面、光线和纸张位置完全一致} other {出自同一个 PDF 文件}}。",
      expected: "每张票据各拍各的，纸张位置和光线总有差别；不同公司的文件各有各的来源。",
      todo: "{how, select, photograph {两份中至少一份被改过；请要求出示原件或在税务局网站查验号码。} other {请核实两份文件各从哪里下载；同一开票软件可能如此。}}",
      owner: "请重新拍摄每一份原件，或上传从税务局或开票软件下载的文件。",
    },
    en: {
      title: "One paper made into another",
      saw: "It has another number, yet {how, select, photograph {it is the same photograph as another document of this case: table, light and the sheet's place agree completely} other {it was made from the same PDF file as another document of this case}}.",
      expected:
        "Each paper is photographed on its own, and never lies twice in the same place and light; files of different companies have origins of their own.",
      todo: "{how, select, photograph {At least one of the two was changed: ask for the originals, or verify the numbers with the tax authority.} other {Find out where each file was downloaded; one invoicing program may do this.}}",
      owner:
        "Please photograph each original again, or upload the file as the tax authority or your invoicing program made it.",
    },
  }),
  run: (evidence) => answersOrPass(pairs(evidence), evidence),
};
