import { textOf } from "./fact";
import type { Fields, KindId } from "./kind";

const fold = (text: string) =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Joins the parts into one key, or gives none when a part is silent. */
function key(prefix: string, parts: readonly (string | null)[]): string[] {
  return parts.every((part) => part !== null && part !== "") ? [`${prefix}:${parts.join(":")}`] : [];
}

const folded = (fields: Fields, name: string) => {
  const text = textOf(fields, name);
  return text === null ? null : fold(text);
};

function vatInvoiceKeys(fields: Fields): string[] {
  const [code, number] = [folded(fields, "invoiceCode"), folded(fields, "invoiceNumber")];
  if (number === null) return [];
  return number.length === 20 || code === null ? [`vat-invoice:${number}`] : [`vat-invoice:${code}:${number}`];
}

function invoiceKeys(fields: Fields): string[] {
  const seller = folded(fields, "sellerTaxId") ?? folded(fields, "sellerName");
  return key("invoice", [seller, folded(fields, "invoiceNumber")]);
}

/** Every field that a key may rest on. */
export const keyFields = [
  ...["invoiceCode", "invoiceNumber", "sellerTaxId", "sellerName", "merchantName", "issuedOn", "totalAmount", "partyA"],
  ...["contractNumber", "plateNumber", "vin", "permitNumber", "uscc", "accountNumber", "from", "to"],
] as const;

/**
 * What tells one thing in the world from another, read from a document: the same key twice means the same invoice,
 * truck or business was shown twice, e.g. "vat-invoice:26442000004359167806" or "plate:粤B12345". Empty when silent.
 */
export function businessKeys(kind: KindId, fields: Fields): string[] {
  const plate = () => key("plate", [folded(fields, "plateNumber")]);
  switch (kind) {
    case "vat-invoice":
      return vatInvoiceKeys(fields);
    case "invoice":
      return invoiceKeys(fields);
    case "receipt":
      return key("receipt", [
        folded(fields, "merchantName"),
        textOf(fields, "issuedOn"),
        textOf(fields, "totalAmount"),
      ]);
    case "contract":
      return key("contract", [folded(fields, "partyA"), folded(fields, "contractNumber")]);
    case "vehicle-photo":
      return plate();
    case "vehicle-licence":
      return [...plate(), ...key("vin", [folded(fields, "vin")])];
    case "transport-permit":
      return [...plate(), ...key("permit", [folded(fields, "permitNumber")])];
    case "business-licence":
      return key("uscc", [folded(fields, "uscc")]);
    case "bank-statement":
      return key("statement", [folded(fields, "accountNumber"), textOf(fields, "from"), textOf(fields, "to")]);
    default:
      return [];
  }
}
