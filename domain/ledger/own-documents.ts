import type { CheckedDocument } from "../checks/check";
import type { CaseEvidence } from "../corroboration/corroboration";
import type { Day } from "../values/day";
import type { LedgerRow } from "./ledger";
import { documentOf, ledgerOf } from "./ledger-of";

/** The documents that a reviewer settled to be somebody else's. */
export function strangersDocuments(ledger: readonly LedgerRow[]): ReadonlySet<string> {
  return new Set(
    ledger.flatMap((row) =>
      row.cells.flatMap((cell) => (cell.settlement?.treats === "not-ours" ? (documentOf(cell) ?? []) : [])),
    ),
  );
}

/** The documents that count for the business: what was settled to be somebody else's is kept and shown, and proves nothing. */
export function ownDocuments(evidence: CaseEvidence, context: { today: Day }): readonly CheckedDocument[] {
  if (!evidence.settlements?.some((one) => one.treats === "not-ours")) return evidence.documents;
  const strangers = strangersDocuments(ledgerOf(evidence, context));
  return evidence.documents.filter((document) => !strangers.has(document.id));
}
