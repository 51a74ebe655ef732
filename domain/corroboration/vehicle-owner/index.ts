import { textOf } from "../../documents/fact";
import { compareNames, foldName } from "../../values/company-name";
import { defineWords } from "../../words";
import type { CaseAnswer, CaseEvidence, Corroboration } from "../corroboration";
import { isApplicant } from "../is-applicant";

export const vehicleOwner: Corroboration = {
  id: "vehicle-owner",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "车辆所有人",
      saw: "行驶证所有人是“{owner}”，不是申请人，也没有挂靠或租赁合同。",
      expected: "车在申请人或经营者名下；挂靠在运输公司的，有挂靠合同。",
      todo: "请要挂靠合同或租赁合同；没有时这辆车不算其资产。",
      owner: "车挂靠在别的公司的，请上传挂靠合同。",
    },
    en: {
      title: "Owner of the vehicle",
      saw: "The vehicle licence names “{owner}” as owner, not the applicant, and there is no contract with them.",
      expected:
        "The vehicle belongs to the applicant or its owner; one that runs under a haulage firm has a contract that says so.",
      todo: "Ask for that contract or a lease; without it the vehicle is not theirs to count.",
      owner: "If the vehicle runs under another firm, please add the contract with it.",
    },
  }),
  run(evidence) {
    const answers = evidence.documents.flatMap<CaseAnswer>((document) => {
      const owner = textOf(document.fields, "owner");
      const fact = document.fields.owner;
      if (document.kind !== "vehicle-licence" || !owner || !fact) return [];
      if (belongs(owner, evidence)) return [{ verdict: "pass", documentId: document.id }];
      return [
        {
          verdict: "concern",
          // Trucks run under other firms' names everywhere: worth asking, no sign of anything.
          severity: "low",
          documentId: document.id,
          ...{ page: fact.page, box: fact.box },
          saw: { owner },
        },
      ];
    });
    return answers.length > 0 ? answers : [{ verdict: "not-applicable" }];
  },
};

/** The applicant's, its owner's in person, or another's with whom there is a contract. */
function belongs(owner: string, { attestation, documents }: CaseEvidence): boolean {
  if (isApplicant(attestation, owner, null)) return true;
  return documents.some(({ kind, fields }) => {
    const named = (field: string) => textOf(fields, field) ?? "";
    if (kind === "business-licence") return foldName(named("legalRepresentative")) === foldName(owner);
    return (
      kind === "contract" && ["partyA", "partyB"].some((party) => compareNames(named(party), owner) !== "different")
    );
  });
}
