import type { CheckedDocument, Finding } from "../checks/check";
import type { Attestation } from "../corroboration/corroboration";
import type { Policy } from "../scorecard/policy";
import type { Day } from "../values/day";
import type { Minor } from "../values/money";

/** One invoice of the last twelve months as trade of the applicant. Amounts in the policy's currency. */
export type Trade = {
  documentId: string;
  side: "sale" | "purchase";
  counterparty: string;
  /** The counterparty's folded name: one spelling of many is one party. */
  party: string;
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

/** Trades by counterparty, largest first; a folded name is one counterparty. */
export function byCounterparty(trades: readonly Trade[]): { name: string; amount: Minor; documents: string[] }[] {
  const groups = new Map<string, { name: string; amount: Minor; documents: string[] }>();
  for (const { party, counterparty, amount, documentId } of trades) {
    const group = groups.get(party) ?? { name: counterparty, amount: 0n, documents: [] };
    group.amount += amount;
    group.documents.push(documentId);
    groups.set(party, group);
  }
  return [...groups.values()].sort((a, b) =>
    a.amount === b.amount ? (a.name < b.name ? -1 : 1) : a.amount > b.amount ? -1 : 1,
  );
}
