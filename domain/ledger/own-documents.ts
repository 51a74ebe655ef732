import type { LedgerRow } from "./ledger";
import { documentOf } from "./ledger-of";

/** The documents that a reviewer settled to be somebody else's: they are kept and shown, and count for nothing. */
export function strangersDocuments(ledger: readonly LedgerRow[]): ReadonlySet<string> {
  return new Set(
    ledger.flatMap((row) =>
      row.cells.flatMap((cell) => (cell.settlement?.treats === "not-ours" ? (documentOf(cell) ?? []) : [])),
    ),
  );
}
