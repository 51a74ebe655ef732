import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import type { CaseAnswer, Corroboration, Sighting } from "../corroboration";
import { gravityOf } from "../gravity-of-sighting";

export const truckSeenElsewhere: Corroboration = {
  id: "truck-seen-elsewhere",
  version: 3,
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
    const answers = perApplicant(evidence.sightings.filter(({ how }) => how === "plate")).map<CaseAnswer>((seen) => {
      const first = seen.find(({ shownFirst }) => !shownFirst) ?? seen[0]!;
      const document = evidence.documents.find((one) => one.id === first.documentId);
      const fact = document?.fields.plateNumber;
      return {
        ...gravityOf(first),
        documentId: first.documentId,
        with: seen.map(({ otherDocumentId }) => otherDocumentId).sort(),
        page: fact?.page,
        box: fact?.box,
        saw: {
          when: first.shownFirst ? "later" : "before",
          plate: document ? (textOf(document.fields, "plateNumber") ?? "") : "",
        },
      };
    });
    if (answers.length > 0) return answers;
    return [{ verdict: evidence.documents.some((one) => one.fields.plateNumber) ? "pass" : "not-applicable" }];
  },
};

/** A truck that one applicant showed three times is one thing to look at: sightings by own document and other applicant. */
function perApplicant(sightings: readonly Sighting[]): Sighting[][] {
  const groups = new Map<string, Sighting[]>();
  for (const one of sightings) {
    const key = `${one.documentId}\n${one.otherBusinessId}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
