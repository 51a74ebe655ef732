import type { CheckedDocument } from "../../checks/check";
import { businessKeys } from "../../documents/business-keys";
import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import { answersOrPass } from "../answers-or-pass";
import type { CaseAnswer, CaseEvidence, Corroboration, Sighting } from "../corroboration";
import { mayBeOneInvoice } from "../traces/invoice-likeness";
import { standingOf } from "../whose-is-it";

const invoices = ["vat-invoice", "invoice"];

function keyOf({ documents }: CaseEvidence, id: string): string {
  const document = documents.find((one) => one.id === id);
  const key = document ? businessKeys(document.kind, document.fields)[0] : undefined;
  return key?.split(":").at(-1) ?? "";
}

/** Equal files and equal pixels are told of as such. */
const isTold = (told: Sighting, { sightings }: CaseEvidence) =>
  sightings.some(
    ({ how, documentId, otherDocumentId }) =>
      (how === "bytes" || how === "pixels") &&
      documentId === told.documentId &&
      otherDocumentId === told.otherDocumentId,
  );

function elsewhere(evidence: CaseEvidence): CaseAnswer[] {
  const isInvoice = (id: string) => invoices.includes(evidence.documents.find((one) => one.id === id)?.kind ?? "");
  return evidence.sightings
    .filter(({ how, documentId }) => (how === "business-key" || how === "invoice-likeness") && isInvoice(documentId))
    .filter((sighting) => !isTold(sighting, evidence))
    .map<CaseAnswer>((sighting) => {
      const number = evidence.documents.find((one) => one.id === sighting.documentId)?.fields.invoiceNumber;
      const { where, ...gravity } = sighting.otherApplicant
        ? standingOf(sighting, evidence)
        : { where: "elsewhere", verdict: "concern" as const, severity: "medium" as const };
      return {
        ...gravity,
        saw: { where, key: keyOf(evidence, sighting.documentId) },
        documentId: sighting.documentId,
        page: number?.page ?? 1,
        box: number?.box,
      };
    });
}

/**
 * The same invoice as file, data and one photo is honest and counts once. Two photos of it were taken to be two, and two
 * copies that say different sums cannot both be genuine.
 */
function gravityOfPair(a: CheckedDocument, b: CheckedDocument): Pick<CaseAnswer, "severity"> & { where: string } {
  if (textOf(a.fields, "totalAmount") !== textOf(b.fields, "totalAmount"))
    return { severity: "medium", where: "altered" };
  if (a.picture && b.picture) return { severity: "medium", where: "pictures" };
  return { severity: "info", where: "here" };
}

function within(evidence: CaseEvidence): CaseAnswer[] {
  const shown = evidence.documents.filter((one) => invoices.includes(one.kind));
  return shown.flatMap<CaseAnswer>((again, index) => {
    const keys = businessKeys(again.kind, again.fields);
    const pairs = shown
      .slice(0, index)
      .filter(
        (one) =>
          one.sha256 !== again.sha256 &&
          (businessKeys(one.kind, one.fields).some((key) => keys.includes(key)) || mayBeOneInvoice(one, again)),
      )
      .map((first) => ({ first, ...gravityOfPair(first, again) }));
    // Beside file or data, which one photo goes with, a second photo is still a second photo.
    const gravest = pairs.find(({ severity }) => severity === "medium") ?? pairs[0];
    if (!gravest) return [];
    const { first, where, severity } = gravest;
    const fact = again.fields[where === "altered" ? "totalAmount" : "invoiceNumber"];
    return [
      {
        ...{ verdict: "concern", severity, documentId: again.id, with: [first.id] },
        ...{ page: fact?.page ?? 1, box: fact?.box },
        saw: { where, key: keyOf(evidence, again.id) || keyOf(evidence, first.id) },
      },
    ];
  });
}

export const sameInvoiceTwice: Corroboration = {
  id: "same-invoice-twice",
  version: 3,
  words: defineWords({
    "zh-CN": {
      title: "同一张发票重复",
      saw: "发票{where, select, elsewhere {已由其他申请人提交过} later {后来又被其他申请人提交} partner {对方当事人也提交了} own {其他申请人也提交了，但写的是本案申请人} pictures {在本案中以两张照片出现} altered {在本案中出现两次，金额不同} other {在本案中出现两次}}（{key}）。",
      expected: "一张发票在一位申请人处只出现一次。",
      todo: "{where, select, elsewhere {买卖双方都可能持有同一张发票；若双方都自称销售方，即为冒用。} later {本案在先；请查看另一位申请人。} partner {买卖双方都可持有，无需处理。} own {请查看另一位申请人。} pictures {只计一次；请问为何交两张照片。} altered {请对照原件，找出被改的一份。} other {只计一次。}}",
      owner:
        "{where, select, elsewhere {请确认这张发票是您的生意，并上传您手里的原件。} later {这张发票已收到。} partner {这张发票已收到。} own {这张发票已收到。} other {这张发票您交过了，只算一次。}}",
    },
    en: {
      title: "The same invoice twice",
      saw: "The invoice {where, select, elsewhere {was already shown by another applicant} later {was shown by another applicant later} partner {was also shown by the other party} own {was also shown by another applicant, though it names this one} pictures {is in this case as two pictures} altered {is in this case twice, with different sums} other {is in this case twice}} ({key}).",
      expected: "An invoice is shown once, by one applicant.",
      todo: "{where, select, elsewhere {Buyer and seller may both hold it; if both claim to be the seller, one is false.} later {This case was first; look at the other applicant.} partner {Both parties may hold it; nothing to do.} own {Look at the other applicant.} pictures {It counts once; ask why it was photographed twice.} altered {Compare with the original and find the one that was changed.} other {It counts once.}}",
      owner:
        "{where, select, elsewhere {Please make sure this invoice is of your own trade, and upload the original you hold.} later {This invoice was received.} partner {This invoice was received.} own {This invoice was received.} other {You have uploaded this invoice before; it counts once.}}",
    },
  }),
  run(evidence) {
    return answersOrPass([...elsewhere(evidence), ...within(evidence)], evidence);
  },
};
