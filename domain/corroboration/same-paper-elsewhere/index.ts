import { defineWords } from "../../words";
import { answersOrPass } from "../answers-or-pass";
import type { CaseAnswer, Corroboration } from "../corroboration";
import { standingOf } from "../whose-is-it";

/** Papers that there is one of, by the beginning of their key. A till gives two people receipts of one day and sum. */
const unique = ["contract:", "permit:", "uscc:", "statement:"];

export const samePaperElsewhere: Corroboration = {
  id: "same-paper-elsewhere",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "证件或合同另有申请人使用",
      saw: "这份证件、合同或流水（{key}）{where, select, elsewhere {已由其他申请人提交过} later {后来又被其他申请人提交} partner {对方当事人也提交了} other {其他申请人也提交了，但写的是本案申请人}}。",
      expected: "证件和流水只属于一家；合同只在签约双方手里。",
      todo: "{where, select, elsewhere {请向两位申请人核实；同一家重复申请的，合并处理。} later {本案在先；请查看另一位申请人。} partner {签约双方都可持有，无需处理。} other {请查看另一位申请人。}}",
      owner: "{where, select, elsewhere {请确认这是您自己的证件或合同。} other {这份材料已收到。}}",
    },
    en: {
      title: "Licence or contract shown by another applicant",
      saw: "This licence, contract or statement ({key}) was {where, select, elsewhere {already shown by another applicant} later {shown by another applicant later} partner {also shown by the other party} other {also shown by another applicant, though it names this one}}.",
      expected: "A licence or statement belongs to one business; a contract is held by its two parties.",
      todo: "{where, select, elsewhere {Ask both applicants; where one business applied twice, join the two.} later {This case was first; look at the other applicant.} partner {Both parties may hold it; nothing to do.} other {Look at the other applicant.}}",
      owner:
        "{where, select, elsewhere {Please make sure this licence or contract is yours.} other {This document was received.}}",
    },
  }),
  run(evidence) {
    const answers = evidence.sightings
      .filter(({ how, value = "" }) => how === "business-key" && unique.some((prefix) => value.startsWith(prefix)))
      .map<CaseAnswer>((sighting) => {
        const { where, ...gravity } = standingOf(sighting, evidence);
        return {
          ...gravity,
          saw: { where, key: sighting.value!.slice(sighting.value!.indexOf(":") + 1) },
          documentId: sighting.documentId,
          page: sighting.page ?? 1,
          box: sighting.box,
        };
      });
    return answersOrPass(answers, evidence);
  },
};
