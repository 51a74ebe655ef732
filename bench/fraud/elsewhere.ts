import type { CheckedDocument } from "@/domain/checks/check";
import type { Attestation, Sighting } from "@/domain/corroboration/corroboration";
import { rememberShown, type Shown } from "@/domain/corroboration/traces/find-in-memory";
import { shownOf } from "@/domain/corroboration/traces/shown-of";
import { type TradeEdge, tradesOf } from "@/domain/corroboration/trade-graph/trade-edge";
import { selfKey } from "@/domain/corroboration/trade-graph/trade-graph";
import { startingParties, tradesNear } from "@/domain/corroboration/trade-graph/trades-near";

/** Everything that other applicants showed, found again by what it has in common with a case. */
export class Elsewhere {
  readonly #shown: Shown[] = [];
  readonly #trades: TradeEdge[] = [];
  readonly #more: Elsewhere | null;
  #find: ((own: readonly Shown[]) => Sighting[]) | null = null;

  constructor(more: Elsewhere | null = null) {
    this.#more = more;
  }

  /** The same applicants, and room for some more who are seen only here. */
  beside(): Elsewhere {
    return new Elsewhere(this);
  }

  add(businessId: string, applicant: Attestation, documents: readonly CheckedDocument[]): void {
    this.#shown.push(...shownBy(businessId, applicant, documents));
    this.#find = null;
    for (const document of documents) this.#trades.push(...tradesOf(document).map((edge) => ({ ...edge, businessId })));
  }

  sightings(businessId: string, applicant: Attestation, documents: readonly CheckedDocument[]): Sighting[] {
    return this.#sightings(shownBy(businessId, applicant, documents));
  }

  #sightings(own: readonly Shown[]): Sighting[] {
    this.#find ??= rememberShown(this.#shown);
    return [...(this.#more ? this.#more.#sightings(own) : []), ...this.#find(own)];
  }

  trades(businessId: string, applicant: Attestation, documents: readonly CheckedDocument[]): TradeEdge[] {
    const own = documents.flatMap((document) => tradesOf(document));
    return tradesNear(
      startingParties(selfKey(applicant), own),
      this.#edges().filter((edge) => edge.businessId !== businessId),
    );
  }

  #edges(): TradeEdge[] {
    return this.#more ? [...this.#more.#edges(), ...this.#trades] : this.#trades;
  }
}

const shownBy = (businessId: string, applicant: Attestation, documents: readonly CheckedDocument[]): Shown[] =>
  documents.map((document) => shownOf(document, { businessId, applicant, shownAs: document.uploadedAt }));
