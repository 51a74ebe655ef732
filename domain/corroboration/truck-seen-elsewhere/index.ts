import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import type { CaseAnswer, Corroboration } from "../corroboration";
import { gravityOf } from "../gravity-of-sighting";

export const truckSeenElsewhere: Corroboration = {
  id: "truck-seen-elsewhere",
  version: 2,
  words: defineWords({
    "zh-CN": {
      title: "车辆另有申请人",
      saw: "车牌 {plate} {when, select, later {后来又被其他申请人提交} other {已由其他申请人提交过}}。",
      expected: "一辆车只由一位申请人拿来证明经营。",
      todo: "一车只能支持一位申请人；请核实所有权或挂靠关系。",
      owner: "请上传这辆车的行驶证，并说明车归谁所有。",
    },
    en: {
      title: "Vehicle shown by another applicant",
      saw: "The plate {plate} was {when, select, later {shown by another applicant later} other {already shown by another applicant}}.",
      expected: "A vehicle is shown as evidence by one applicant only.",
      todo: "A vehicle supports one applicant only; find out who owns it.",
      owner: "Please add this vehicle's licence and say who owns it.",
    },
  }),
  run(evidence) {
    const seen = evidence.sightings.filter((sighting) => sighting.how === "plate");
    const answers = seen.map<CaseAnswer>((sighting) => {
      const document = evidence.documents.find((one) => one.id === sighting.documentId);
      const fact = document?.fields.plateNumber;
      return {
        ...gravityOf(sighting),
        documentId: sighting.documentId,
        page: fact?.page,
        box: fact?.box,
        saw: {
          when: sighting.shownFirst ? "later" : "before",
          plate: document ? (textOf(document.fields, "plateNumber") ?? "") : "",
        },
      };
    });
    if (answers.length > 0) return answers;
    return [{ verdict: evidence.documents.some((one) => one.fields.plateNumber) ? "pass" : "not-applicable" }];
  },
};
