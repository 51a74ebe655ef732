import type { CheckedDocument } from "@/domain/checks/check";
import type { Sighting } from "@/domain/corroboration/corroboration";
import { type TradeEdge, tradesOf } from "@/domain/corroboration/trade-graph/trade-edge";
import { startingParties, tradesNear } from "@/domain/corroboration/trade-graph/trades-near";
import { businessKeys } from "@/domain/documents/business-keys";

/** What is kept in memory of a document that another applicant showed. */
type Mark = {
  businessId: string;
  documentId: string;
  uploadedAt: string;
  kind: string;
  how: Sighting["how"];
  value: string;
};

const isThing = (kind: string): boolean => kind === "storefront-photo" || kind === "vehicle-photo";
const nearBits = 6;

/** Everything that other applicants showed, found again by what it has in common with a case. */
export class Elsewhere {
  readonly #marks = new Map<string, Mark[]>();
  readonly #pictures: (Mark & { bits: bigint })[] = [];
  readonly #trades: TradeEdge[] = [];
  readonly #more: Elsewhere | null;

  constructor(more: Elsewhere | null = null) {
    this.#more = more;
  }

  /** The same applicants, and room for some more who are seen only here. */
  beside(): Elsewhere {
    return new Elsewhere(this);
  }

  add(businessId: string, documents: readonly CheckedDocument[]): void {
    for (const document of documents) {
      for (const mark of marksOf(businessId, document)) {
        const key = `${mark.how} ${mark.kind} ${mark.value}`;
        this.#marks.set(key, [...(this.#marks.get(key) ?? []), mark]);
      }
      const hash = document.picture?.perceptualHash;
      if (hash && isThing(document.kind))
        this.#pictures.push({ ...markOf(businessId, document, "picture", hash), bits: BigInt(`0x${hash}`) });
      this.#trades.push(...tradesOf(document).map((edge) => ({ ...edge, businessId })));
    }
  }

  sightings(businessId: string, documents: readonly CheckedDocument[]): Sighting[] {
    const others = this.#more?.sightings(businessId, documents) ?? [];
    const seen = documents.flatMap((document) => {
      const equal = marksOf(businessId, document).flatMap(
        (mark) => this.#marks.get(`${mark.how} ${mark.kind} ${mark.value}`) ?? [],
      );
      return [...equal, ...this.#near(document)]
        .filter((mark) => mark.businessId !== businessId)
        .map((mark) => ({
          documentId: document.id,
          how: mark.how,
          otherBusinessId: mark.businessId,
          otherDocumentId: mark.documentId,
          shownFirst: document.uploadedAt < mark.uploadedAt,
        }));
    });
    return [...others, ...seen];
  }

  trades(businessId: string, uscc: string, documents: readonly CheckedDocument[]): TradeEdge[] {
    const own = documents.flatMap((document) => tradesOf(document));
    return tradesNear(
      startingParties(uscc, own),
      this.#edges().filter((edge) => edge.businessId !== businessId),
    );
  }

  #edges(): TradeEdge[] {
    return this.#more ? [...this.#more.#edges(), ...this.#trades] : this.#trades;
  }

  #near(document: CheckedDocument): Mark[] {
    const hash = document.picture?.perceptualHash;
    if (!hash || !isThing(document.kind)) return [];
    const bits = BigInt(`0x${hash}`);
    const ones = count(bits);
    if (ones < 8 || ones > 56) return [];
    return this.#pictures.filter((other) => other.kind === document.kind && count(other.bits ^ bits) <= nearBits);
  }
}

const count = (bits: bigint): number => bits.toString(2).replaceAll("0", "").length;

const markOf = (
  businessId: string,
  { id, uploadedAt, kind }: CheckedDocument,
  how: Sighting["how"],
  value: string,
): Mark => ({
  ...{ businessId, documentId: id, uploadedAt, kind, how, value },
});

function marksOf(businessId: string, document: CheckedDocument): Mark[] {
  const keys = businessKeys(document.kind, document.fields);
  return [
    markOf(businessId, document, "bytes", document.sha256),
    ...keys.map((key) => markOf(businessId, document, key.startsWith("plate:") ? "plate" : "business-key", key)),
  ];
}
