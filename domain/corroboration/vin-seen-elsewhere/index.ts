import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import type { CaseAnswer, Corroboration } from "../corroboration";
import { standingOf } from "../whose-is-it";

export const vinSeenElsewhere: Corroboration = {
  id: "vin-seen-elsewhere",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "车架号另有申请人",
      saw: "车架号 {vin} {where, select, elsewhere {已由其他申请人提交过} later {后来又被其他申请人提交} other {其他申请人也提交了，但所有人写的是本案申请人}}。",
      expected: "一辆车只有一个车架号，只支持一位申请人。",
      todo: "{where, select, elsewhere {同一车架号换了车牌也是同一辆车；请核实所有权。} other {请查看另一位申请人。}}",
      owner: "{where, select, elsewhere {请确认这是您的车，并说明车归谁所有。} other {这份行驶证已收到。}}",
    },
    en: {
      title: "Frame number shown by another applicant",
      saw: "The frame number {vin} was {where, select, elsewhere {already shown by another applicant} later {shown by another applicant later} other {also shown by another applicant, though the owner named is this one}}.",
      expected: "A vehicle has one frame number and supports one applicant.",
      todo: "{where, select, elsewhere {With another plate it is still the same vehicle; find out who owns it.} other {Look at the other applicant.}}",
      owner:
        "{where, select, elsewhere {Please make sure that this is your vehicle, and say who owns it.} other {This licence was received.}}",
    },
  }),
  run(evidence) {
    const answers = evidence.sightings
      .filter((sighting) => sighting.how === "vin")
      .map<CaseAnswer>((sighting) => {
        const document = evidence.documents.find((one) => one.id === sighting.documentId);
        const fact = document?.fields.vin;
        const { where, ...gravity } = standingOf(sighting, evidence);
        const saw = { where, vin: document ? (textOf(document.fields, "vin") ?? "") : "" };
        return { ...gravity, saw, documentId: sighting.documentId, page: fact?.page, box: fact?.box };
      });
    if (answers.length > 0) return answers;
    return [{ verdict: evidence.documents.some((one) => one.fields.vin) ? "pass" : "not-applicable" }];
  },
};
