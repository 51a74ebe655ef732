import { textOf } from "../../documents/fact";
import { compareNames } from "../../values/company-name";
import { isHiddenId, isUscc, normaliseTaxId, repairUscc } from "../../values/tax-id";
import { defineWords } from "../../words";
import type { CaseAnswer, Corroboration } from "../corroboration";

const pairs = [
  ["sellerName", "sellerTaxId"],
  ["buyerName", "buyerTaxId"],
  ["name", "uscc"],
] as const;

export const taxIdsAgree: Corroboration = {
  id: "tax-ids-agree",
  version: 2,
  words: defineWords({
    "zh-CN": {
      title: "税号一致",
      saw: "名称是申请人，但税号“{found}”与申报的“{own}”不同。",
      expected: "申请人名下的税号是申报的“{own}”。",
      todo: "请对照营业执照核对；同名不同号时，请问清是哪一家。",
      owner: "请核对材料上的税号和您填的税号。",
    },
    en: {
      title: "Tax ids agree",
      saw: "The name is the applicant's, but the tax id “{found}” is not “{own}”.",
      expected: "Beside the applicant's name stands the tax id “{own}”.",
      todo: "Compare with the business licence; an equal name with another id may be another business.",
      owner: "Please compare the tax id on the document with the one you gave.",
    },
  }),
  run(evidence) {
    const own = evidence.attestation.uscc;
    if (!own) return [{ verdict: "could-not-run", lacks: ["stated.uscc"] }];
    const answers = evidence.documents.flatMap<CaseAnswer>((document) =>
      pairs.flatMap<CaseAnswer>(([name, id]) => {
        const [said, found] = [textOf(document.fields, name), textOf(document.fields, id)];
        const fact = document.fields[id];
        if (!said || !found || isHiddenId(found) || !fact || compareNames(said, evidence.attestation.name) !== "same")
          return [];
        const byEye = fact.rung === "ocr";
        const meant = (byEye && repairUscc(found)) || normaliseTaxId(found);
        if (meant === normaliseTaxId(own)) return [{ verdict: "pass", documentId: document.id }];
        // A code whose check character does not fit was misread by the eye, or is another check's to doubt.
        const sure = !byEye || (fact.confidence >= 0.9 && isUscc(meant));
        return [
          {
            verdict: sure ? "fail" : "concern",
            severity: sure ? "high" : "low",
            documentId: document.id,
            page: fact.page,
            box: fact.box,
            saw: { found, own },
          },
        ];
      }),
    );
    return answers.length > 0 ? answers : [{ verdict: "not-applicable" }];
  },
};
