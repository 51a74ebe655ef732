import type { Fact } from "../documents/kind";
import type { AttributeId } from "../third-party/attributes";
import { heardOf } from "../third-party/heard";
import type { ThirdPartyFact } from "../third-party/third-party-fact";
import type { Attribute, Context, Heard, LedgerDocument, Said } from "./ledger";

/** What the application states; nothing when it is silent there. */
export function stated(value: string | null, by: "stated" | "bank" = "stated"): Said[] {
  return value ? [{ value, source: { by }, ...unread }] : [];
}

const unread = { rung: null, confidence: null, page: null, box: null, thirdParty: false };

/** What others say of an attribute; of one thing among several where `isMeant` picks it. */
export function toldByOthers(
  attribute: AttributeId,
  { evidence, today }: Context,
  isMeant: (fact: ThirdPartyFact) => boolean = () => true,
): Said[] {
  return heardOf(evidence.thirdParty, attribute, today)
    .filter(isMeant)
    .map(({ id, value, issuer, issuerKind, asOf, reference, stale }) => ({
      ...{ ...unread, value, thirdParty: !stale },
      source: { by: "third-party", factId: id, issuer, issuerKind, on: asOf, reference, stale },
    }));
}

/** A figure worked out from documents. */
export function workedOut(value: string, of: "invoices" | "statement", documentIds: readonly string[]): Said {
  return { value, source: { by: "sum", of, documentIds }, ...unread };
}

/** Everything that was read or corrected for one field of a document: what counts now, then what other rungs gave. */
export function sayingsOf(document: LedgerDocument, field: string): Said[] {
  const fact = document.fields[field];
  if (typeof fact?.value !== "string" || fact.value.trim() === "") return [];
  const corrected = fact.rung === "declared";
  return [
    saying(document, field, { ...fact, value: fact.value }, fact, corrected ? "correction" : "document"),
    ...(fact.others ?? [])
      .filter((other) => other.value.trim() !== "")
      .map((other) => saying(document, field, { ...other, confidence: null }, fact, "document")),
  ];
}

type Read = { value: string; rung: Said["rung"]; page: Said["page"]; box: Said["box"]; confidence: number | null };

function saying(document: LedgerDocument, field: string, read: Read, fact: Fact, by: "document" | "correction"): Said {
  return {
    value: read.value,
    source: { by, documentId: document.id, field },
    rung: read.rung,
    confidence: read.confidence,
    page: read.page,
    box: read.box,
    thirdParty: fact.standing.by === "third-party" && by === "document" && read.value === fact.value,
  };
}

/** What every field that an attribute reads says, in the order of the documents. */
export function fromFields(reads: Attribute["reads"], { evidence }: Context): Said[] {
  return evidence.documents.flatMap((document) =>
    (reads[document.kind] ?? []).flatMap((field) => sayingsOf(document, field)),
  );
}

/** An attribute of the business itself, said in one row. */
export const ofTheBusiness = (said: readonly Said[]): readonly Heard[] => [{ subject: null, said }];
