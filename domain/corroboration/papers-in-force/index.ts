import type { CheckedDocument } from "../../checks/check";
import { textOf } from "../../documents/fact";
import { addDays, isDay } from "../../values/day";
import { normalisePlate } from "../../values/plate";
import { defineWords } from "../../words";
import { answersOrPass } from "../answers-or-pass";
import type { CaseAnswer, CaseEvidence, Corroboration } from "../corroboration";
import { type OwnInvoice, ownSales } from "../own-invoices";

export const papersInForce: Corroboration = {
  id: "papers-in-force",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "证件有效期与发票",
      saw: "{paper, select, vehicle {发票（{day}）写明由 {plate} 承运，而该车 {from} 才注册登记} permit {运输证有效期至 {from}，之后（{day}）仍有运输发票} other {营业执照营业期限至 {from}，之后（{day}）仍在开票}}。",
      expected: "开票时证件都在有效期内，车辆在承运之前已注册；到期后会换发新证。",
      todo: "{paper, select, vehicle {车未注册不可能承运，请核对车牌和发票。} other {请要换发后的新证。}}",
      owner: "请核对这张证件的日期；已换新证的，请上传新证。",
    },
    en: {
      title: "Papers in force when invoiced",
      saw: "{paper, select, vehicle {An invoice of {day} names {plate} as its vehicle, which was first registered on {from}} permit {The transport permit ended on {from}, but transport was invoiced on {day}} other {The licence ended on {from}, but an invoice is dated {day}}}.",
      expected:
        "Papers are valid when invoices are written, and a vehicle is registered before it carries; what runs out is renewed.",
      todo: "{paper, select, vehicle {A vehicle can't carry before it is registered; compare plate and invoice.} other {Ask for the renewed paper.}}",
      owner: "Please check the dates of this paper; if it was renewed, please add the new one.",
    },
  }),
  run(evidence, { today }) {
    const sales = ownSales(evidence, today);
    if (sales.length === 0) return [{ verdict: "not-applicable" }];
    return answersOrPass(
      evidence.documents.flatMap((document) => [
        ...vehicleAfterTransport(document, sales),
        ...overBeforeInvoices(document, sales, evidence),
      ]),
      evidence,
    );
  },
};

/** What an invoice says of plates, wherever it says it. */
const wordsOf = ({ document }: OwnInvoice): string =>
  normalisePlate([textOf(document.fields, "remark") ?? "", ...document.text.map(({ text }) => text)].join(" "));

function vehicleAfterTransport(document: CheckedDocument, sales: readonly OwnInvoice[]): CaseAnswer[] {
  const [plate, registered] = [textOf(document.fields, "plateNumber"), textOf(document.fields, "registeredOn")];
  if (document.kind !== "vehicle-licence" || !plate || !registered || !isDay(registered)) return [];
  const key = normalisePlate(plate);
  const early = sales.filter((sale) => sale.day < registered && key.length >= 7 && wordsOf(sale).includes(key));
  const first = early[0];
  if (!first) return [];
  const fact = first.document.fields.issuedOn;
  const sure = document.fields.registeredOn!.confidence >= 0.85;
  return [
    {
      verdict: "concern",
      severity: sure ? "medium" : "low",
      documentId: first.document.id,
      with: [document.id],
      ...{ page: fact?.page, box: fact?.box },
      saw: { paper: "vehicle", day: first.day, from: registered, plate },
    },
  ];
}

/** Renewals are often not shown: what ran out is asked for, not held against anybody. */
function overBeforeInvoices(
  document: CheckedDocument,
  sales: readonly OwnInvoice[],
  { documents }: CaseEvidence,
): CaseAnswer[] {
  const field = { "transport-permit": "validUntil", "business-licence": "expiresOn" }[document.kind as string];
  const until = field ? textOf(document.fields, field) : null;
  if (!field || !until || !isDay(until)) return [];
  const renewed = documents.some((one) => one.kind === document.kind && (textOf(one.fields, field) ?? "9999") > until);
  const late = sales.find((sale) => sale.day > addDays(until, 30));
  if (renewed || !late) return [];
  const fact = document.fields[field];
  return [
    {
      verdict: "concern",
      severity: "low",
      documentId: document.id,
      with: [late.document.id],
      ...{ page: fact?.page, box: fact?.box },
      saw: { paper: field === "validUntil" ? "permit" : "licence", day: late.day, from: until, plate: "" },
    },
  ];
}
