import type { CheckedDocument } from "../../checks/check";
import { defineWords } from "../../words";
import { answersOrPass } from "../answers-or-pass";
import type { CaseAnswer, CaseEvidence, Corroboration, Sighting } from "../corroboration";
import { isNearAndSameShot } from "../likeness/near";
import { sketchesOf } from "../traces/sketches-of";
import { standingOf } from "../whose-is-it";

/** Equal files and equal pixels are told of as such. */
const isTold = (told: Sighting, { sightings }: CaseEvidence) =>
  sightings.some(
    ({ how, documentId, otherDocumentId }) =>
      (how === "bytes" || how === "pixels") &&
      documentId === told.documentId &&
      otherDocumentId === told.otherDocumentId,
  );

function withinCase({ documents }: CaseEvidence): CaseAnswer[] {
  return documents.flatMap((again, index) => {
    const first = documents.slice(0, index).find((one) => one.sha256 !== again.sha256 && isSameShot(one, again));
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

const isSameShot = (a: CheckedDocument, b: CheckedDocument): boolean =>
  sketchesOf(a).some((one) => sketchesOf(b).some((two) => isNearAndSameShot(one.sketch, two.sketch)));

export const nearDuplicatePicture: Corroboration = {
  id: "near-duplicate-picture",
  version: 5,
  words: defineWords({
    "zh-CN": {
      title: "图片几乎相同",
      saw: "这张照片与{where, select, elsewhere {其他申请人先交的一张} later {其他申请人后来交的一张} own {其他申请人交的一张（招牌写的是本案申请人）} other {本案另一张}}几乎相同。",
      expected: "每张照片都是申请人自己在现场另拍的。",
      todo: "{where, select, elsewhere {请并排比对两张照片，核实实物归属。} later {本案在先；请查看另一位申请人。} own {请查看另一位申请人。} other {只按一份计算。}}",
      owner: "请到现场换个角度再拍一张。",
    },
    en: {
      title: "Nearly the same picture",
      saw: "This photo is nearly the same as {where, select, elsewhere {one that another applicant showed before} later {one that another applicant showed later} own {one that another applicant showed, though the sign is this one’s} other {another one in this case}}.",
      expected: "Each photo was taken by the applicant, on the spot and on its own.",
      todo: "{where, select, elsewhere {Compare both side by side and find out whose it is.} later {This case was first; look at the other applicant.} own {Look at the other applicant.} other {It counts once.}}",
      owner: "Please take another photo on the spot, from a different side.",
    },
  }),
  run(evidence) {
    const elsewhere = evidence.sightings
      .filter((sighting) => sighting.how === "picture" && !isTold(sighting, evidence))
      .map<CaseAnswer>((sighting) => {
        const { where, ...gravity } = standingOf(sighting, evidence);
        return { ...gravity, saw: { where }, documentId: sighting.documentId, page: 1 };
      });
    const photos = evidence.documents.filter((one) => one.picture);
    if (photos.length > 0 && !photos.some((one) => one.looks?.sketches.length) && elsewhere.length === 0)
      return [{ verdict: "could-not-run" }];
    return answersOrPass([...elsewhere, ...withinCase(evidence)], evidence);
  },
};
