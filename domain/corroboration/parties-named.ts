import type { KindId } from "../documents/kind";

/** A place where a kind of paper names a party: its name field and, where there is one, its tax id field. */
type Side = readonly [name: string, taxId: string | null];
type SidesOfKinds = Partial<Record<KindId, readonly Side[]>>;

const sellerAndBuyer: readonly Side[] = [
  ["sellerName", "sellerTaxId"],
  ["buyerName", "buyerTaxId"],
];

/** Papers that must name the applicant as one of their parties to count as the applicant's. */
export const partiesNamed: SidesOfKinds = {
  "vat-invoice": sellerAndBuyer,
  invoice: sellerAndBuyer,
  contract: [
    ["partyA", null],
    ["partyB", null],
  ],
  "business-licence": [["name", "uscc"]],
};

/** Every paper that says whose it is, also those that a partner of the business may honestly hold. */
export const holdersNamed: SidesOfKinds = {
  ...partiesNamed,
  "bank-statement": [["accountName", null]],
  "transport-permit": [["holder", null]],
  "vehicle-licence": [["owner", null]],
};
