import type { CheckedDocument } from "../../checks/check";
import { textOf } from "../../documents/fact";
import { partyKey } from "../trade-graph/party-key";

/**
 * Seller, buyer, day and total of an invoice as one value: what stays when its number is not read, or misread. Null where
 * one of them is silent.
 */
export function invoiceLikeness({ kind, fields }: Pick<CheckedDocument, "kind" | "fields">): string | null {
  if (kind !== "vat-invoice" && kind !== "invoice") return null;
  const seller = partyKey(textOf(fields, "sellerName"), textOf(fields, "sellerTaxId"));
  const buyer = partyKey(textOf(fields, "buyerName"), textOf(fields, "buyerTaxId"));
  const [total, day] = [textOf(fields, "totalAmount"), textOf(fields, "issuedOn")];
  return seller && buyer && total && day ? [seller, buyer, total, day].join("|") : null;
}

/**
 * Whether two invoices alike in all else are one because a number is missing, or was read by eye from one of them and
 * differs in one character only. Two invoices in a row differ in one character too: when both numbers are sure, they stand.
 */
export function mayBeOneInvoice(
  a: Pick<CheckedDocument, "kind" | "fields">,
  b: Pick<CheckedDocument, "kind" | "fields">,
): boolean {
  const likeness = invoiceLikeness(a);
  if (likeness === null || likeness !== invoiceLikeness(b)) return false;
  const [left, right] = [a.fields.invoiceNumber, b.fields.invoiceNumber];
  if (!left || !right) return true;
  if (typeof left.value !== "string" || typeof right.value !== "string") return false;
  const doubtful = [left, right].some((one) => one.rung === "ocr" && one.confidence < 0.9);
  return doubtful && left.value.length === right.value.length && differing(left.value, right.value) === 1;
}

function differing(a: string, b: string): number {
  return [...a].filter((character, index) => character !== b[index]).length;
}
