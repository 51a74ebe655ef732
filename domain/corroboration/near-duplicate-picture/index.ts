import { defineWords } from "../../words";
import { answersOrPass } from "../answers-or-pass";
import type { CaseAnswer, CaseEvidence, Corroboration } from "../corroboration";
import { gravityOf } from "../gravity-of-sighting";

const scenes = ["storefront-photo", "vehicle-photo"];
/** Two pages of one form look alike to a hash; only photos of things are told apart by it. */
const isScene = (evidence: CaseEvidence, id: string) =>
  scenes.includes(evidence.documents.find((one) => one.id === id)?.kind ?? "");

function withinCase({ documents }: CaseEvidence): CaseAnswer[] {
  const photos = documents.filter((one) => scenes.includes(one.kind) && one.picture);
  return photos.flatMap((again, index) => {
    const first = photos
      .slice(0, index)
      .find(
        (one) =>
          one.sha256 !== again.sha256 && bitsApart(one.picture!.perceptualHash, again.picture!.perceptualHash) <= 6,
      );
    return first
      ? [
          {
            verdict: "concern" as const,
            severity: "info" as const,
            saw: { where: "here" },
            documentId: again.id,
            with: [first.id],
          },
        ]
      : [];
  });
}

/** Different bits of two 64-bit hashes in hexadecimal. */
function bitsApart(a: string, b: string): number {
  let different = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let bits = 0;
  for (; different; different >>= 1n) bits += Number(different & 1n);
  return bits;
}

export const nearDuplicatePicture: Corroboration = {
  id: "near-duplicate-picture",
  version: 2,
  words: defineWords({
    "zh-CN": {
      title: "图片几乎相同",
      saw: "这张照片与{where, select, elsewhere {其他申请人先交的一张} later {其他申请人后来交的一张} other {本案另一张}}几乎相同。",
      expected: "每张照片都是申请人自己在现场另拍的。",
      todo: "{where, select, elsewhere {请并排比对两张照片，核实实物归属。} later {本案在先；请查看另一位申请人。} other {只按一份计算。}}",
      owner: "请到现场换个角度再拍一张。",
    },
    en: {
      title: "Nearly the same picture",
      saw: "This photo is nearly the same as {where, select, elsewhere {one that another applicant showed before} later {one that another applicant showed later} other {another one in this case}}.",
      expected: "Each photo was taken by the applicant, on the spot and on its own.",
      todo: "{where, select, elsewhere {Compare both side by side and find out whose it is.} later {This case was first; look at the other applicant.} other {It counts once.}}",
      owner: "Please take another photo on the spot, from a different side.",
    },
  }),
  run(evidence) {
    const bytes = new Set(evidence.sightings.filter((one) => one.how === "bytes").map((one) => one.documentId));
    const elsewhere = evidence.sightings
      .filter(
        (sighting) =>
          sighting.how === "picture" && !bytes.has(sighting.documentId) && isScene(evidence, sighting.documentId),
      )
      .map<CaseAnswer>((sighting) => ({
        ...gravityOf(sighting),
        saw: { where: sighting.shownFirst ? "later" : "elsewhere" },
        documentId: sighting.documentId,
      }));
    return answersOrPass([...elsewhere, ...withinCase(evidence)], evidence);
  },
};
