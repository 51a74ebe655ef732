import type { Reading } from "../../reading";
import { businessKeys } from "../business-keys";
import { textOf } from "../fact";
import { kindById } from "../index";
import type { KindId } from "../kind";
import { recognise } from "../recognise";

/** What makes a piece of a file a document of its own: its kind, the number it goes by, what it comes to. */
export type Identity = {
  kind: KindId;
  /** How sure the kind is, 0..1. */
  sure: number;
  number: string;
  keys: readonly string[];
  total: string | null;
  day: string | null;
};

/** Kinds that come several to a file, with the field that tells one from the next. */
const numbers: Partial<Record<KindId, string>> = {
  "vat-invoice": "invoiceNumber",
  invoice: "invoiceNumber",
  receipt: "merchantName",
  "business-licence": "uscc",
  "vehicle-licence": "plateNumber",
  "transport-permit": "permitNumber",
};
const numberFloor = 0.7;

/** Who this reading is, taken alone; null when it could as well be a page of something else. */
export function identityOf(reading: Reading): Identity | null {
  const { kind, confidence: sure } = recognise(reading);
  const field = numbers[kind];
  if (!field) return null;
  const fields = kindById(kind).extract(reading);
  const number = textOf(fields, field);
  if (number === null || fields[field]!.confidence < numberFloor) return null;
  return {
    ...{ kind, sure, number, keys: businessKeys(kind, fields) },
    total: textOf(fields, "totalAmount"),
    day: textOf(fields, "issuedOn"),
  };
}

const papersWithTotal: readonly KindId[] = ["vat-invoice", "invoice", "receipt"];

/** True when nothing is missing that every such document bears: then what follows may be another one. */
export function isWhole({ kind, total, day }: Identity): boolean {
  return !papersWithTotal.includes(kind) || (total !== null && (kind === "vat-invoice" || day !== null));
}

/**
 * Whether two identities are surely two documents. A number that differs in a character or two is a misread one unless
 * the totals differ too; a receipt has no number, so its day or total has to differ.
 */
export function areDifferent(a: Identity, b: Identity): boolean {
  if (a.keys.some((key) => b.keys.includes(key))) return false;
  if (a.kind !== b.kind) return true;
  if (a.kind === "receipt") return a.total !== b.total || a.day !== b.day;
  if (a.number === b.number) return false;
  return !areNear(a.number, b.number) || (a.total !== null && b.total !== null && a.total !== b.total);
}

/** Equal but for two characters at most. */
function areNear(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  if (a.length !== b.length) return false;
  return [...a].filter((character, at) => character !== b[at]).length <= 2;
}
