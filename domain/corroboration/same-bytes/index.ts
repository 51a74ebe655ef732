import type { CheckedDocument } from "../../checks/check";
import { defineWords } from "../../words";
import { answersOrPass } from "../answers-or-pass";
import type { CaseAnswer, Corroboration } from "../corroboration";
import { standingOf } from "../whose-is-it";

function repeated(documents: readonly CheckedDocument[]): [CheckedDocument, CheckedDocument][] {
  return documents.flatMap((again, index) => {
    // Several documents of one file share its bytes and are not copies of one another.
    const first = documents
      .slice(0, index)
      .find((one) => one.sha256 === again.sha256 && (one.part ?? 1) === (again.part ?? 1));
    return first ? [[first, again] as [CheckedDocument, CheckedDocument]] : [];
  });
}

export const sameBytes: Corroboration = {
  id: "same-bytes",
  version: 4,
  words: defineWords({
    "zh-CN": {
      title: "文件完全相同",
      saw: "同一个文件{where, select, elsewhere {已由其他申请人提交过} later {后来又被其他申请人提交} partner {对方当事人也提交了} own {其他申请人也提交了，但写的是本案申请人} other {在本案中交了两次}}。",
      expected: "每份文件只由一位申请人提交一次。",
      todo: "{where, select, elsewhere {请联系两位申请人核实原件归属。} later {本案在先；请查看另一位申请人。} partner {买卖双方都可持有，无需处理。} own {请查看另一位申请人。} other {只按一份计算。}}",
      owner:
        "{where, select, elsewhere {请确认这是您自己的材料，并上传您手里的原件。} later {这份材料已收到。} partner {这份材料已收到。} own {这份材料已收到。} other {这份文件您交过了，只算一次。}}",
    },
    en: {
      title: "The very same file",
      saw: "The same file was {where, select, elsewhere {already shown by another applicant} later {shown by another applicant later} partner {also shown by the other party} own {also shown by another applicant, though it names this one} other {uploaded twice in this case}}.",
      expected: "A file is shown once, by one applicant.",
      todo: "{where, select, elsewhere {Find out from both applicants whose original it is.} later {This case was first; look at the other applicant.} partner {Both parties may hold it; nothing to do.} own {Look at the other applicant.} other {It counts once.}}",
      owner:
        "{where, select, elsewhere {Please make sure this is your own document, and upload the original you hold.} later {This document was received.} partner {This document was received.} own {This document was received.} other {You have uploaded this file before; it counts once.}}",
    },
  }),
  run(evidence) {
    const elsewhere = evidence.sightings
      .filter((sighting) => sighting.how === "bytes")
      .map<CaseAnswer>((sighting) => {
        const { where, ...gravity } = standingOf(sighting, evidence);
        return { ...gravity, saw: { where }, documentId: sighting.documentId, page: 1 };
      });
    const twice = repeated(evidence.documents).map<CaseAnswer>(([first, again]) => ({
      verdict: "concern",
      severity: "info",
      saw: { where: "here" },
      documentId: again.id,
      with: [first.id],
    }));
    return answersOrPass([...elsewhere, ...twice], evidence);
  },
};
