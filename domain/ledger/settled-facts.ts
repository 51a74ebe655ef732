import type { Fact } from "../documents/kind";
import { type AttributeId, attributeOfRow } from "./attribute-ids";
import { attributes } from "./attributes/index";
import { subjectOf } from "./attributes/invoices";
import type { Attribute, LedgerDocument } from "./ledger";
import { inForce, type Settlement } from "./settlement";

/** Rows whose settling decides which of a document's own values counts. What an invoice is known by stays as it was read. */
const decidable: readonly AttributeId[] = [
  "invoice-date",
  "invoice-buyer",
  "invoice-buyer-id",
  "invoice-net",
  "invoice-tax",
  "invoice-total",
];

/** The settlements, taken back or not, that speak of this very document's invoice. */
export function settlementsOf(document: LedgerDocument, settlements: readonly Settlement[]): Settlement[] {
  const subject = subjectOf(document);
  return subject === null ? [] : settlements.filter((one) => one.attribute.endsWith(`@${subject}`));
}

/**
 * A document whose facts are those that a reviewer settled to be right, where one of its own sources gave them. What they
 * were weighed against no longer stands beside them as a doubt; a value that no source of the document gave is never put in.
 */
export function withSettledFacts<Document extends LedgerDocument>(
  document: Document,
  settlements: readonly Settlement[],
): Document {
  const rights = inForce(settlementsOf(document, settlements)).filter((one) => one.treats === "right");
  const changed = rights.flatMap((right) => {
    const attribute = attributes.find((one) => one.id === attributeOfRow(right.attribute));
    const [field] = attribute?.reads[document.kind] ?? [];
    const fact = attribute && field ? settledFact(document.fields[field], right, attribute) : null;
    return field && fact ? [[field, fact] as const] : [];
  });
  return changed.length > 0
    ? { ...document, fields: { ...document.fields, ...Object.fromEntries(changed) } }
    : document;
}

function settledFact(fact: Fact | undefined, right: Settlement, { id, fold }: Attribute): Fact | null {
  if (!fact || typeof fact.value !== "string") return null;
  const isRight = (value: string) => fold(value) === fold(right.value);
  const before = { value: fact.value, rung: fact.rung, page: fact.page, box: fact.box };
  const said = [before, ...(fact.others ?? [])];
  const chosen = isRight(fact.value)
    ? before
    : decidable.includes(id)
      ? said.find((one) => isRight(one.value))
      : undefined;
  if (!chosen) return null;
  const doubted = right.over.map(fold);
  return { ...fact, ...chosen, others: said.filter((one) => one !== chosen && !doubted.includes(fold(one.value))) };
}
