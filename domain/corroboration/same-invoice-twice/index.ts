import { businessKeys } from "../../documents/business-keys";
import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import { answersOrPass } from "../answers-or-pass";
import type { CaseAnswer, CaseEvidence, Corroboration } from "../corroboration";

function keyOf({ documents }: CaseEvidence, id: string): string {
  const document = documents.find((one) => one.id === id);
  const key = document ? businessKeys(document.kind, document.fields)[0] : undefined;
  return key?.split(":").at(-1) ?? "";
}

export const sameInvoiceTwice: Corroboration = {
  id: "same-invoice-twice",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "同一张发票重复",
      saw: "发票{where, select, elsewhere {已由其他申请人提交过} other {在本案中出现两次}}（{key}）。",
      expected: "一张发票在一位申请人处只出现一次。",
      todo: "{where, select, elsewhere {买卖双方都可能持有同一张发票；若双方都自称销售方，即为冒用。} other {只计一次。}}",
      owner:
        "{where, select, elsewhere {请确认这张发票是您的生意，并上传您手里的原件。} other {这张发票您交过了，只算一次。}}",
    },
    en: {
      title: "The same invoice twice",
      saw: "The invoice {where, select, elsewhere {was already shown by another applicant} other {is in this case twice}} ({key}).",
      expected: "An invoice is shown once, by one applicant.",
      todo: "{where, select, elsewhere {Buyer and seller may both hold it; if both claim to be the seller, one is false.} other {It counts once.}}",
      owner:
        "{where, select, elsewhere {Please make sure this invoice is of your own trade, and upload the original you hold.} other {You have uploaded this invoice before; it counts once.}}",
    },
  }),
  run(evidence) {
    const elsewhere = evidence.sightings
      .filter((sighting) => sighting.how === "business-key")
      .map<CaseAnswer>((sighting) => ({
        verdict: "concern",
        severity: "medium",
        saw: { where: "elsewhere", key: keyOf(evidence, sighting.documentId) },
        documentId: sighting.documentId,
      }));
    const invoices = evidence.documents.filter((one) => one.kind === "vat-invoice" || one.kind === "invoice");
    const twice = invoices.flatMap<CaseAnswer>((again, index) => {
      const keys = businessKeys(again.kind, again.fields);
      const first = invoices
        .slice(0, index)
        .find(
          (one) => one.sha256 !== again.sha256 && businessKeys(one.kind, one.fields).some((key) => keys.includes(key)),
        );
      return first
        ? [
            {
              verdict: "concern",
              // Two copies of one invoice must say the same amount.
              severity: textOf(first.fields, "totalAmount") === textOf(again.fields, "totalAmount") ? "info" : "medium",
              saw: { where: "here", key: keyOf(evidence, again.id) },
              documentId: again.id,
              with: [first.id],
            },
          ]
        : [];
    });
    return answersOrPass([...elsewhere, ...twice], evidence);
  },
};
