import type { CheckedDocument } from "../checks/check";
import type { Fact } from "../documents/kind";
import type { AttributeId } from "./attribute-ids";
import { attributes } from "./attributes/index";
import { subjectOf } from "./attributes/invoices";
import type { Attribute } from "./ledger";
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

/**
 * A document whose facts are those that a reviewer settled to be right, where one of its own sources gave them: what
 * counted before stays beside it. A value that no source of the document gave is never put in.
 */
export function withSettledFacts<Document extends Pick<CheckedDocument, "id" | "kind" | "fields">>(
  document: Document,
  settlements: readonly Settlement[],
): Document {
  const rights = inForce(settlements).filter((one) => one.treats === "right");
  const subject = rights.length > 0 ? subjectOf(document) : null;
  if (subject === null) return document;
  const changed = attributes.flatMap((attribute) => {
    const right = decidable.includes(attribute.id)
      ? rights.find((one) => one.attribute === `${attribute.id}@${subject}`)
      : undefined;
    const [field] = attribute.reads[document.kind] ?? [];
    const fact = right && field ? settledFact(document.fields[field], right.value, attribute) : null;
    return field && fact ? [[field, fact] as const] : [];
  });
  return changed.length > 0
    ? { ...document, fields: { ...document.fields, ...Object.fromEntries(changed) } }
    : document;
}

function settledFact(fact: Fact | undefined, right: string, { fold }: Attribute): Fact | null {
  if (!fact || typeof fact.value !== "string" || fold(fact.value) === fold(right)) return null;
  const others = fact.others ?? [];
  const chosen = others.find((other) => fold(other.value) === fold(right));
  if (!chosen) return null;
  const before = { value: fact.value, rung: fact.rung, page: fact.page, box: fact.box };
  return { ...fact, ...chosen, others: [before, ...others.filter((other) => other !== chosen)] };
}
