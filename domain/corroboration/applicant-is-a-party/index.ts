import { textOf } from "../../documents/fact";
import type { KindId } from "../../documents/kind";
import { defineWords } from "../../words";
import type { CaseAnswer, Corroboration } from "../corroboration";
import { isApplicant } from "../is-applicant";

/** Where a kind names its parties: name field and, where there is one, tax id field. */
const sidesOf: Partial<Record<KindId, readonly (readonly [name: string, id: string | null])[]>> = {
  "vat-invoice": [
    ["sellerName", "sellerTaxId"],
    ["buyerName", "buyerTaxId"],
  ],
  invoice: [
    ["sellerName", "sellerTaxId"],
    ["buyerName", "buyerTaxId"],
  ],
  contract: [
    ["partyA", null],
    ["partyB", null],
  ],
  "business-licence": [["name", "uscc"]],
};

export const applicantIsAParty: Corroboration = {
  id: "applicant-is-a-party",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "申请人是当事方",
      saw: "{parties}都不是申请人“{name}”。",
      expected: "材料上的一方是申请人“{name}”。",
      todo: "与申请人无关的材料不计入；请核实来源。",
      owner: "这份材料上没有您的店名，请确认是您的生意。",
    },
    en: {
      title: "The applicant is a party",
      saw: "Neither of {parties} is the applicant, “{name}”.",
      expected: "One of the parties is the applicant, “{name}”.",
      todo: "Evidence of others does not count; find out where it comes from.",
      owner: "Your business is not named on this; please make sure it is yours.",
    },
  }),
  run(evidence) {
    const answers = evidence.documents.flatMap<CaseAnswer>((document) => {
      const sides = sidesOf[document.kind];
      if (!sides) return [];
      const parties = sides.map(
        ([name, id]) => [textOf(document.fields, name), id ? textOf(document.fields, id) : null] as const,
      );
      const named = parties.filter(([name, id]) => name || id);
      const missing = sides.map(([name]) => name).filter((name) => !textOf(document.fields, name));
      if (named.length === 0) return [{ verdict: "could-not-run", documentId: document.id, lacks: missing }];
      if (named.some(([name, id]) => isApplicant(evidence.attestation, name, id)))
        return [{ verdict: "pass", documentId: document.id }];
      if (named.length < sides.length) return [{ verdict: "could-not-run", documentId: document.id, lacks: missing }];
      const [first] = sides[0]!;
      const fact = document.fields[first];
      return [
        {
          verdict: "fail",
          severity: "high",
          documentId: document.id,
          page: fact?.page,
          box: fact?.box,
          saw: { parties: named.map(([name, id]) => name ?? id).join("、"), name: evidence.attestation.name },
        },
      ];
    });
    return answers.length > 0 ? answers : [{ verdict: "not-applicable" }];
  },
};
