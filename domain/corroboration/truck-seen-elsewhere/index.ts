import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import type { CaseAnswer, Corroboration } from "../corroboration";

export const truckSeenElsewhere: Corroboration = {
  id: "truck-seen-elsewhere",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "车辆另有申请人",
      saw: "车牌 {plate} 已由其他申请人提交过。",
      todo: "一车只能支持一位申请人；请核实所有权或挂靠关系。",
      owner: "这辆车已被其他人用来申请，请联系客户经理说明。",
    },
    en: {
      title: "Vehicle shown by another applicant",
      saw: "The plate {plate} was already shown by another applicant.",
      todo: "A vehicle supports one applicant only; find out who owns it.",
      owner: "Another applicant has shown this vehicle. Please talk to your account manager.",
    },
  }),
  run(evidence) {
    const seen = evidence.sightings.filter((sighting) => sighting.how === "plate");
    const answers = seen.map<CaseAnswer>((sighting) => {
      const document = evidence.documents.find((one) => one.id === sighting.documentId);
      const fact = document?.fields.plateNumber;
      return {
        verdict: "fail",
        severity: "high",
        documentId: sighting.documentId,
        page: fact?.page,
        box: fact?.box,
        saw: { plate: document ? (textOf(document.fields, "plateNumber") ?? "") : "" },
      };
    });
    if (answers.length > 0) return answers;
    return [{ verdict: evidence.documents.some((one) => one.fields.plateNumber) ? "pass" : "not-applicable" }];
  },
};
