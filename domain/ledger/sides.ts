import { isApplicant } from "../corroboration/is-applicant";
import { textOf } from "../documents/fact";
import type { KindId } from "../documents/kind";
import { compareNames, foldName } from "../values/company-name";
import type { LedgerDocument, LedgerEvidence } from "./ledger";

type Side = { name: string; id: string | null };

/** Where papers between two name them: the name's field, and that of its tax id where there is one. */
const sidesOf: Partial<Record<KindId, readonly Side[]>> = {
  "vat-invoice": [
    { name: "sellerName", id: "sellerTaxId" },
    { name: "buyerName", id: "buyerTaxId" },
  ],
  invoice: [
    { name: "sellerName", id: "sellerTaxId" },
    { name: "buyerName", id: "buyerTaxId" },
  ],
  contract: [
    { name: "partyA", id: null },
    { name: "partyB", id: null },
  ],
};

/**
 * The fields in which a paper between two should name the applicant: the side that does, by name or number. When neither
 * does and both were read, both are: one of them would have to. A side that was not read may be the applicant: none then.
 */
export function ownSides(document: LedgerDocument, { attestation }: LedgerEvidence): readonly Side[] {
  const sides = sidesOf[document.kind] ?? [];
  const named = sides.filter((side) => textOf(document.fields, side.name));
  const ours = named.filter((side) => {
    const name = textOf(document.fields, side.name)!;
    const id = side.id ? textOf(document.fields, side.id) : null;
    if (isApplicant(attestation, name, id)) return true;
    // The own name above another number is still said of the applicant: the number is what contradicts.
    return compareNames(name, attestation.name) !== "different" && !isDisowned(name, attestation.disowned ?? []);
  });
  if (ours.length > 0) return ours;
  return named.length === sides.length ? named : [];
}

const isDisowned = (name: string, disowned: readonly string[]) =>
  disowned.some((one) => foldName(one) === foldName(name));
