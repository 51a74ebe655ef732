import { rowsOf, textOf } from "../../documents/fact";
import { normalisePlate, plateTail } from "../../values/plate";
import { editDistance } from "../../values/words-look-like";
import { defineWords } from "../../words";
import type { CaseAnswer, Corroboration } from "../corroboration";

export const platesAgree: Corroboration = {
  id: "plates-agree",
  version: 3,
  words: defineWords({
    "zh-CN": {
      title: "车牌一致",
      saw: "照片上的车牌 {plate} 在行驶证、运输证或发票备注里都没有。",
      expected: "车牌 {plate} 出现在行驶证、运输证或发票备注里。",
      todo: "请要求该车的行驶证。",
      owner: "请补交这辆车的行驶证。",
    },
    en: {
      title: "Plates agree",
      saw: "The plate {plate} in the photo is on no vehicle licence, permit or invoice.",
      expected: "The plate {plate} is on a vehicle licence, a permit or an invoice.",
      todo: "Ask for that vehicle's licence.",
      owner: "Please add the licence of this vehicle.",
    },
  }),
  run(evidence) {
    const papers = evidence.documents
      .filter((one) => one.kind === "vehicle-licence" || one.kind === "transport-permit")
      .flatMap((one) => textOf(one.fields, "plateNumber") ?? []);
    const remarks = evidence.documents
      .flatMap((one) => [
        textOf(one.fields, "remark") ?? "",
        ...rowsOf(one.fields, "lines").map((row) => Object.values(row).join(" ")),
      ])
      .map(normalisePlate);
    const photos = evidence.documents.filter((one) => one.kind === "vehicle-photo");
    if (photos.length === 0) return [{ verdict: "not-applicable" }];
    const licensed = new Set(papers.map((one) => plateTail(normalisePlate(one))));
    const photographed = new Set(
      photos.flatMap((one) => textOf(one.fields, "plateNumber") ?? []).map((one) => plateTail(normalisePlate(one))),
    );
    // Whoever shows more trucks than papers has a paper to add; whoever shows the papers of other trucks, a question to answer.
    // Photos whose plates were not read show a truck too.
    const unread = photos.some((one) => !textOf(one.fields, "plateNumber")) ? 1 : 0;
    const isShortOfPapers = photographed.size + unread > licensed.size;
    return photos.map<CaseAnswer>((photo) => {
      const fact = photo.fields.plateNumber;
      const plate = normalisePlate(textOf(photo.fields, "plateNumber") ?? "");
      if (!plate || !fact || (papers.length === 0 && !remarks.some((text) => text.length > 6)))
        return {
          verdict: "could-not-run",
          documentId: photo.id,
          lacks: [plate && fact ? "papers" : "plateNumber"],
        };
      // The province character is the weakest to read, so the last six decide.
      const known =
        papers.some((one) => plateTail(normalisePlate(one)) === plateTail(plate)) ||
        remarks.some((text) => text.includes(plateTail(plate)));
      if (known) return { verdict: "pass", documentId: photo.id };
      return {
        verdict: "concern",
        severity: isShortOfPapers || isMisread(fact.confidence, plate, licensed) ? "low" : "medium",
        documentId: photo.id,
        page: fact.page,
        box: fact.box,
        saw: { plate },
      };
    });
  },
};

const sure = 0.9;

/** A plate that was hardly read, or is one character away from a licensed one, is first of all misread. */
const isMisread = (confidence: number, plate: string, licensed: ReadonlySet<string>): boolean =>
  confidence < sure || [...licensed].some((one) => editDistance(one, plateTail(plate)) <= 1);
