import { toMinor } from "../../values/money";
import { textOf } from "../fact";
import type { Fields } from "../kind";

/** What `invoiceType` says of a document that takes back a sale (UNTDID 1001 code 381 and its like, UBL CreditNote). */
export const creditNote = "credit-note";

/**
 * The total of an invoice as trade, in minor units of its own currency: below nought for a credit note, whichever sign
 * is printed, and for a red invoice. Null when the document says no total.
 */
export function tradedTotal(fields: Fields): bigint | null {
  const total = toMinor(textOf(fields, "totalAmount") ?? "");
  if (total === null) return null;
  return textOf(fields, "invoiceType") === creditNote && total > 0n ? -total : total;
}
