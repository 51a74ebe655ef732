import type { CheckedDocument } from "../checks/check";
import { textOf } from "../documents/fact";
import { normalisePlate } from "../values/plate";
import type { About } from "./about";
import { foldNumber } from "./read-fact";

const vehicles: readonly string[] = ["vehicle-licence", "vehicle-photo", "transport-permit"];
type Told = Pick<CheckedDocument, "kind" | "fields">;

/** Whether a fact speaks of this very document: the invoice of that number, with its code or without, or that vehicle. */
export function isAbout(about: About, { kind, fields }: Told): boolean {
  if (about.of === "invoice" && (kind === "vat-invoice" || kind === "invoice")) {
    const number = foldNumber(textOf(fields, "invoiceNumber") ?? "");
    const code = foldNumber(textOf(fields, "invoiceCode") ?? "");
    return number !== "" && (about.number === number || (code !== "" && about.number === code + number));
  }
  if (about.of !== "vehicle" || !vehicles.includes(kind)) return false;
  return normalisePlate(textOf(fields, "plateNumber") ?? "") === about.plate;
}

/** The documents that a fact speaks of. Of two invoices that share a short number nobody can tell which is meant: none. */
export function documentsAbout<Document extends Told>(about: About, documents: readonly Document[]): Document[] {
  const found = documents.filter((document) => isAbout(about, document));
  const codes = new Set(
    found.map(({ fields }) => foldNumber(textOf(fields, "invoiceCode") ?? textOf(fields, "sellerTaxId") ?? "")),
  );
  return about.of === "invoice" && codes.size > 1 && !codes.has("") ? [] : found;
}
