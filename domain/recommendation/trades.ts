import type { CheckedDocument, Finding } from "../checks/check";
import type { Attestation } from "../corroboration/corroboration";
import { isApplicant } from "../corroboration/is-applicant";
import { mayBeOneInvoice } from "../corroboration/traces/invoice-likeness";
import { businessKeys } from "../documents/business-keys";
import { textOf } from "../documents/fact";
import { tradedTotal } from "../documents/invoice/credit-note";
import type { Fact } from "../documents/kind";
import type { Policy } from "../scorecard/policy";
import { foldName } from "../values/company-name";
import { type Day, monthsBefore } from "../values/day";
import type { Minor } from "../values/money";
import { convert } from "./convert";

/** One invoice of the last twelve months as trade of the applicant. Amounts in the policy's currency. */
export type Trade = {
  documentId: string;
  side: "sale" | "purchase";
  counterparty: string;
  amount: Minor;
  /** As the invoice says it: in its own currency. */
  original: { amount: Minor; currency: string };
  month: string;
  anchor: keyof Policy["anchorWeights"];
};

export type Given = {
  attestation: Attestation;
  documents: readonly CheckedDocument[];
  findings: readonly Finding[];
  today: Day;
  policy: Policy;
};

/** Documents that a failed check of high grade speaks against: none of their amounts counts. */
export function discredited(findings: readonly Finding[]): ReadonlySet<string> {
  const against = findings.filter(
    (finding) => finding.verdict === "fail" && finding.severity === "high" && finding.documentId,
  );
  return new Set(against.map((finding) => finding.documentId!));
}

/** The applicant's invoices of the twelve months before `today`: red ones negative, none counted twice. */
export function tradesOf(given: Given): Trade[] {
  const { documents, today } = given;
  const from = monthsBefore(today, 12);
  const bad = discredited(given.findings);
  const seen = new Set<string>();
  const counted = new Map<string, CheckedDocument[]>();
  const trades: Trade[] = [];
  for (const document of [...documents].sort(
    (a, b) => strength(b, given) - strength(a, given) || (a.id < b.id ? -1 : 1),
  )) {
    if (document.kind !== "vat-invoice" && document.kind !== "invoice") continue;
    const keys = [`${document.sha256}#${document.part ?? 1}`, ...businessKeys(document.kind, document.fields)];
    if (
      keys.some((key) => seen.has(key)) ||
      (counted.get(likeOf(document)) ?? []).some((one) => mayBeOneInvoice(one, document))
    )
      continue;
    const trade = tradeOf(document, given);
    const day = textOf(document.fields, "issuedOn");
    if (!trade || !day || day <= from || day > today) continue;
    // A red invoice that is spoken against still takes off what it takes off: doubt never raises.
    if (bad.has(document.id) && trade.amount > 0n) continue;
    for (const key of keys) seen.add(key);
    counted.set(likeOf(document), [...(counted.get(likeOf(document)) ?? []), document]);
    trades.push(trade);
  }
  return trades.sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
}

/** Only invoices of one day and sum can be one invoice. */
const likeOf = ({ fields }: CheckedDocument) => `${textOf(fields, "issuedOn")} ${textOf(fields, "totalAmount")}`;

const strength = (document: CheckedDocument, { policy }: Given) =>
  policy.anchorWeights[anchorOf(document.fields.totalAmount, policy)];

function tradeOf({ id, fields }: CheckedDocument, { attestation, policy }: Given): Trade | null {
  const total = tradedTotal(fields);
  const currency = textOf(fields, "currency") ?? policy.currency;
  const amount = total === null ? null : convert(total, currency, policy);
  const [seller, buyer] = [textOf(fields, "sellerName"), textOf(fields, "buyerName")];
  if (total === null || amount === null) return null;
  const sells = isApplicant(attestation, seller, textOf(fields, "sellerTaxId"));
  const buys = isApplicant(attestation, buyer, textOf(fields, "buyerTaxId"));
  if (sells === buys) return null;
  const counterparty = (sells ? buyer : seller) ?? "";
  const month = textOf(fields, "issuedOn")?.slice(0, 7) ?? "";
  return {
    documentId: id,
    side: sells ? "sale" : "purchase",
    counterparty: counterparty.trim(),
    amount,
    original: { amount: total, currency },
    month,
    anchor: anchorOf(fields.totalAmount, policy),
  };
}

/**
 * What stands behind an amount besides the applicant's own page: a structured file, the invoice's checked QR code or a
 * third party (confirmed), an undisturbed text layer, or nothing (self-only).
 */
export function anchorOf(fact: Fact | undefined, policy: Policy): keyof Policy["anchorWeights"] {
  if (!fact) return "selfOnly";
  if (fact.standing.by === "third-party") return "confirmed";
  const agreeing = [
    fact.rung,
    ...(fact.others ?? []).filter((other) => other.value === fact.value).map((other) => other.rung),
  ];
  if (agreeing.some((rung) => policy.rungsThatConfirm.includes(rung)) && fact.rung !== "declared") return "confirmed";
  return fact.rung === "pdf-text" ? "textLayer" : "selfOnly";
}

/** Trades by counterparty, largest first; a folded name is one counterparty. */
export function byCounterparty(trades: readonly Trade[]): { name: string; amount: Minor; documents: string[] }[] {
  const groups = new Map<string, { name: string; amount: Minor; documents: string[] }>();
  for (const trade of trades) {
    const key = foldName(trade.counterparty);
    const group = groups.get(key) ?? { name: trade.counterparty, amount: 0n, documents: [] };
    group.amount += trade.amount;
    group.documents.push(trade.documentId);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) =>
    a.amount === b.amount ? (a.name < b.name ? -1 : 1) : a.amount > b.amount ? -1 : 1,
  );
}
