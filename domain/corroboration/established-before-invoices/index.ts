import { textOf } from "../../documents/fact";
import { defineWords } from "../../words";
import type { CaseAnswer, Corroboration } from "../corroboration";

export const establishedBeforeInvoices: Corroboration = {
  id: "established-before-invoices",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "成立日期与发票",
      saw: "发票日期 {day} 早于成立日期 {established}。",
      expected: "发票日期不早于成立日期 {established}。",
      todo: "请核对两个日期；无误时，请问清发票归谁。",
      owner: "请核对发票日期和营业执照上的成立日期。",
    },
    en: {
      title: "Established before invoicing",
      saw: "The invoice is dated {day}, before the business was established on {established}.",
      expected: "Invoices are dated {established} or later, the day the business was established.",
      todo: "Compare both dates; if they are right, find out whose invoice it is.",
      owner: "Please check the invoice's date and the date on your business licence.",
    },
  }),
  run(evidence) {
    const licence = evidence.documents.find(
      (one) => one.kind === "business-licence" && textOf(one.fields, "establishedOn"),
    );
    const established = licence ? textOf(licence.fields, "establishedOn") : evidence.attestation.establishedOn;
    const invoices = evidence.documents.filter(
      (one) => (one.kind === "vat-invoice" || one.kind === "invoice") && textOf(one.fields, "issuedOn"),
    );
    if (!established) return [{ verdict: "could-not-run", lacks: ["establishedOn"] }];
    if (invoices.length === 0) return [{ verdict: "not-applicable" }];
    const early = invoices.filter((one) => (textOf(one.fields, "issuedOn") ?? "") < established);
    if (early.length === 0) return [{ verdict: "pass" }];
    return early.map<CaseAnswer>((one) => {
      const fact = one.fields.issuedOn!;
      return {
        verdict: "concern",
        severity: "medium",
        documentId: one.id,
        page: fact.page,
        box: fact.box,
        saw: { day: textOf(one.fields, "issuedOn") ?? "", established },
      };
    });
  },
};
