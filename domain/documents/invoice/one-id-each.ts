import { textOf } from "../fact";
import type { Fields } from "../kind";

/**
 * Without a buyer's tax number that is the seller's: an invoice's data name its seller's surely, and where the page prints
 * no other one, whoever looks for the buyer's there finds the seller's again.
 */
export function oneIdEach(fields: Fields): Fields {
  const { buyerTaxId, ...others } = fields;
  const isSellers =
    buyerTaxId !== undefined &&
    textOf(fields, "buyerTaxId") === textOf(fields, "sellerTaxId") &&
    buyerTaxId.rung !== fields.sellerTaxId?.rung;
  return isSellers ? others : fields;
}
