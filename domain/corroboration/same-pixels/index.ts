import { defineWords } from "../../words";
import { answersOrPass } from "../answers-or-pass";
import type { CaseAnswer, CaseEvidence, Corroboration, Sighting } from "../corroboration";
import { standingOf } from "../whose-is-it";

/** Equal bytes are told of as such. */
const isTold = (pixels: Sighting, { sightings }: CaseEvidence) =>
  sightings.some(
    (one) =>
      one.how === "bytes" && one.documentId === pixels.documentId && one.otherDocumentId === pixels.otherDocumentId,
  );

function repeated({ documents }: CaseEvidence): CaseAnswer[] {
  return documents.flatMap((again, index) => {
    const pixels = again.looks?.pixels;
    const first = documents
      .slice(0, index)
      .find(
        (one) =>
          pixels &&
          one.looks?.pixels === pixels &&
          one.sha256 !== again.sha256 &&
          (one.part ?? 1) === (again.part ?? 1),
      );
    return first
      ? [
          {
            ...{ verdict: "concern" as const, severity: "info" as const, saw: { where: "here" } },
            ...{ documentId: again.id, with: [first.id], page: 1 },
          },
        ]
      : [];
  });
}

export const samePixels: Corroboration = {
  id: "same-pixels",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "画面完全相同",
      saw: "文件不同，但每一个像素都与{where, select, elsewhere {其他申请人先交的一份} later {其他申请人后来交的一份} partner {对方当事人提交的一份} own {其他申请人提交的一份（写的是本案申请人）} other {本案另一份}}相同。",
      expected: "各自拍摄或扫描的画面，像素不会完全相同。",
      todo: "{where, select, elsewhere {文件被另存过；请核实原件归属。} later {本案在先；请查看另一位申请人。} partner {买卖双方都可持有，无需处理。} own {请查看另一位申请人。} other {只按一份计算。}}",
      owner: "{where, select, elsewhere {请上传您自己手里的原件。} other {这份材料已收到。}}",
    },
    en: {
      title: "The very same picture in another file",
      saw: "Another file, yet every pixel is that of {where, select, elsewhere {one that another applicant showed before} later {one that another applicant showed later} partner {one that the other party showed} own {one that another applicant showed, though it names this one} other {another one in this case}}.",
      expected: "Two shots or scans of a thing never agree in every pixel.",
      todo: "{where, select, elsewhere {The file was saved anew; find out whose original it is.} later {This case was first; look at the other applicant.} partner {Both parties may hold it; nothing to do.} own {Look at the other applicant.} other {It counts once.}}",
      owner: "{where, select, elsewhere {Please upload the original you hold.} other {This document was received.}}",
    },
  }),
  run(evidence) {
    if (!evidence.documents.some((one) => one.looks?.pixels)) return [{ verdict: "could-not-run" }];
    const elsewhere = evidence.sightings
      .filter((sighting) => sighting.how === "pixels" && !isTold(sighting, evidence))
      .map<CaseAnswer>((sighting) => {
        const { where, ...gravity } = standingOf(sighting, evidence);
        return { ...gravity, saw: { where }, documentId: sighting.documentId, page: 1 };
      });
    return answersOrPass([...elsewhere, ...repeated(evidence)], evidence);
  },
};
