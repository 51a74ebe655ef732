import type { CheckedDocument, Severity } from "../../checks/check";
import { textOf } from "../../documents/fact";
import { tradedTotal } from "../../documents/invoice/credit-note";
import { documentsAbout } from "../../third-party/about-document";
import { type Heard, heardOn } from "../../third-party/heard";
import { foldName } from "../../values/company-name";
import { toMinor } from "../../values/money";
import { defineWords } from "../../words";
import type { CaseAnswer, CaseEvidence, Corroboration } from "../corroboration";

/** What whoever should know an invoice may say against it, and how much that weighs. A buyer's books have gaps. */
const against: Readonly<Record<string, (heard: Heard) => Severity>> = {
  denied: () => "high",
  void: () => "high",
  "red-offset": () => "high",
  unknown: ({ issuerKind }) => (issuerKind === "tax-bureau" ? "high" : "medium"),
};

export const invoiceConfirmedByOthers: Corroboration = {
  id: "invoice-confirmed-by-others",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "发票经他人确认",
      saw: "{issuer}（{on}）{what, select, total {记录的价税合计是 {found}，发票上是 {said}} denied {否认这笔交易} void {说这张发票已作废} unknown {查不到这张发票} settled {说这张发票已红冲，红字发票也在本案中} confirmed {确认了这张发票} other {说这张发票已红冲}}（{number}）。",
      expected: "买方或税务机关所知的这张发票，与提交的相同且有效。",
      todo: "{what, select, settled {两张相抵，无需处理。} confirmed {无需处理。} other {这张发票不计入；请核对查询结果，再问申请人。}}",
      owner:
        "{what, select, settled {这张发票已收到。} confirmed {这张发票已收到。} other {请确认这张发票现在仍然有效；如有替换的发票，请上传。}}",
    },
    en: {
      title: "Invoice confirmed by others",
      saw: "{issuer} ({on}) {what, select, total {has a total of {found}, the invoice says {said}} denied {denies the trade} void {says the invoice is void} unknown {has no record of the invoice} settled {says it was offset, and the red invoice is in this case too} confirmed {confirmed the invoice} other {says the invoice was offset by a red one}} ({number}).",
      expected: "The invoice as the buyer or the tax bureau knows it is the one that was shown, and stands.",
      todo: "{what, select, settled {The two cancel out; nothing to do.} confirmed {Nothing to do.} other {The invoice does not count; check the answer again, then ask the applicant.}}",
      owner:
        "{what, select, settled {This invoice was received.} confirmed {This invoice was received.} other {Please make sure this invoice still stands; if another took its place, please upload that.}}",
    },
  }),
  run(evidence, { today }) {
    const heard = heardOn(evidence.thirdParty ?? [], today).filter((one) => one.about.of === "invoice");
    const answers = heard.flatMap((one) =>
      documentsAbout(one.about, evidence.documents).flatMap((document) => lookAt(one, document, evidence) ?? []),
    );
    return answers.length > 0 ? answers : [{ verdict: "not-applicable" }];
  },
};

function lookAt(heard: Heard, document: CheckedDocument, evidence: CaseEvidence): CaseAnswer | null {
  const number = textOf(document.fields, "invoiceNumber") ?? "";
  const saw = { issuer: heard.issuer, on: heard.asOf, number, said: "", found: heard.value };
  const at = (field: string) => {
    const fact = document.fields[field] ?? document.fields.invoiceNumber;
    return { documentId: document.id, page: fact?.page, box: fact?.box };
  };
  if (heard.attribute === "invoice-total") return ofTotal(heard, document, saw, at("totalAmount"));
  if (heard.value === "confirmed")
    return heard.stale ? null : { verdict: "pass", ...at("invoiceNumber"), saw: { ...saw, what: "confirmed" } };
  if (heard.value === "red-offset" && isOffsetHere(document, evidence))
    return { verdict: "concern", severity: "info", ...at("totalAmount"), saw: { ...saw, what: "settled" } };
  const severity = against[heard.value]?.(heard);
  if (!severity) return null;
  const verdict = severity === "high" ? "fail" : "concern";
  return { verdict, severity, ...at("invoiceNumber"), saw: { ...saw, what: heard.value } };
}

function ofTotal(
  heard: Heard,
  document: CheckedDocument,
  saw: Record<string, string>,
  at: Partial<CaseAnswer>,
): CaseAnswer | null {
  const fact = document.fields.totalAmount;
  const said = textOf(document.fields, "totalAmount");
  if (!fact || !said) return null;
  // Where another source of the same paper says otherwise, that is what was changed.
  const apart = [fact, ...(fact.others ?? [])].find((one) => toMinor(String(one.value)) !== toMinor(heard.value));
  if (!apart) return { verdict: "pass", ...at, saw: { ...saw, said, what: "confirmed" } };
  const sure = apart.rung !== "ocr" || (apart === fact && fact.confidence >= 0.9);
  const gravity = sure
    ? ({ verdict: "fail", severity: "high" } as const)
    : ({ verdict: "concern", severity: "medium" } as const);
  const place = { page: apart.page ?? at.page, box: apart.box ?? at.box };
  return { ...gravity, ...at, ...place, saw: { ...saw, said: String(apart.value), what: "total" } };
}

/** Whether the case holds the red invoice that takes this one back: its whole sum, to the same buyer, on that day or later. */
function isOffsetHere(document: CheckedDocument, { documents }: CaseEvidence): boolean {
  const total = tradedTotal(document.fields);
  const buyer = foldName(textOf(document.fields, "buyerName") ?? "");
  const day = textOf(document.fields, "issuedOn") ?? "";
  return documents.some(
    ({ kind, fields }) =>
      kind === document.kind &&
      total !== null &&
      total > 0n &&
      tradedTotal(fields) === -total &&
      foldName(textOf(fields, "buyerName") ?? "") === buyer &&
      (textOf(fields, "issuedOn") ?? "") >= day,
  );
}
