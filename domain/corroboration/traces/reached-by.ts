import type { CheckedDocument } from "../../checks/check";
import { textOf } from "../../documents/fact";
import type { Attestation } from "../corroboration";
import { isApplicant } from "../is-applicant";
import { accountsIn, isPlaceholder } from "./accounts";
import { phonesIn } from "./phones";
import type { Trace } from "./trace";

type Line = CheckedDocument["text"][number];
type Side = "seller" | "buyer";

const ofBuyer = /购\s*(?:买\s*)?方|买方|购货单位|buyer|bill to|ship to|customer/iu;
const ofSeller = /销\s*(?:售\s*)?方|卖方|销货单位|seller|vendor|payee|remit/iu;

/**
 * The phones, accounts and places by which the applicant can be reached, as this document says: on an invoice only those
 * of the applicant's own side (a supplier's phone is on the papers of all its customers), on a sign or a truck's door all.
 */
export function reachedBy(
  document: CheckedDocument,
  applicant: Pick<Attestation, "name" | "uscc" | "aliases">,
): Trace[] {
  if (document.kind === "storefront-photo" || document.kind === "vehicle-photo")
    return document.text.flatMap((line) => phoneTraces(line));
  if (document.kind === "bank-statement") return statementAccount(document);
  if (document.kind === "business-licence") return licensedAddress(document, applicant);
  if (document.kind !== "vat-invoice" && document.kind !== "invoice") return [];
  const own = sideOfApplicant(document, applicant);
  if (!own) return [];
  const printed = document.text
    .flatMap(saidOfEach)
    .filter((line) => sideOf(line, document) === own)
    .flatMap((line) => [...phoneTraces(line), ...accountTraces(line)]);
  return own === "seller" ? [...printed, ...structuredSeller(document)] : printed;
}

/** A line of remarks may speak of both sides, one after the other. */
function saidOfEach(line: Line): Line[] {
  const parts = line.text.split(/(?=购\s*(?:买\s*)?方|销\s*(?:售\s*)?方)/u);
  return parts.map((text) => ({ ...line, text }));
}

function phoneTraces(line: Line): Trace[] {
  return phonesIn(line.text).map((value) => ({ how: "phone", value, page: line.page, box: line.box }));
}

function accountTraces(line: Line): Trace[] {
  return accountsIn(line.text).map((value) => ({ how: "account", value, page: line.page, box: line.box }));
}

function structuredSeller({ looks }: CheckedDocument): Trace[] {
  const { phones = [], accounts = [] } = looks?.seller ?? {};
  return [
    ...phones.flatMap(phonesIn).map<Trace>((value) => ({ how: "phone", value })),
    ...accounts
      .map((one) => one.replace(/[^\dA-Z]/gi, "").toUpperCase())
      .filter((one) => one.length >= 12 && !isPlaceholder(one))
      .map<Trace>((value) => ({ how: "account", value })),
  ];
}

/** A masked number alone may be many accounts'; with its bank and so many digits in sight it is one. */
function statementAccount({ fields }: CheckedDocument): Trace[] {
  const number = (textOf(fields, "accountNumber") ?? "").replace(/[\s-]/g, "");
  if (number.replace(/\D/g, "").length < 8) return [];
  const value = /^\d+$/.test(number) ? number : `${number}|${textOf(fields, "bank") ?? ""}`;
  return [{ how: "account", value, page: fields.accountNumber?.page, box: fields.accountNumber?.box }];
}

/** Of a business licence alone: premises, never a person's home. An address without a number is a whole street's. */
function licensedAddress(
  { fields }: CheckedDocument,
  applicant: Pick<Attestation, "name" | "uscc" | "aliases">,
): Trace[] {
  const address = (textOf(fields, "address") ?? "")
    .normalize("NFKC")
    .replace(/[\s,，。;；:：()（）-]/g, "")
    .toUpperCase();
  if (!/\d/.test(address) || address.length < 8) return [];
  if (!isApplicant({ ...applicant } as Attestation, textOf(fields, "name"), textOf(fields, "uscc"))) return [];
  return [{ how: "address", value: address, page: fields.address?.page, box: fields.address?.box }];
}

function sideOfApplicant(
  { fields }: CheckedDocument,
  applicant: Pick<Attestation, "name" | "uscc" | "aliases">,
): Side | null {
  const is = (side: Side) =>
    isApplicant(applicant as Attestation, textOf(fields, `${side}Name`), textOf(fields, `${side}TaxId`));
  if (is("seller")) return is("buyer") ? null : "seller";
  return is("buyer") ? "buyer" : null;
}

/** Whose a line is: as it says itself, else that of the nearer party. Null where neither is near, or both alike. */
function sideOf(line: Line, { fields }: CheckedDocument): Side | null {
  if (ofBuyer.test(line.text)) return ofSeller.test(line.text) ? null : "buyer";
  if (ofSeller.test(line.text)) return "seller";
  const [seller, buyer] = (["seller", "buyer"] as const).map((side) =>
    Math.min(...[`${side}Name`, `${side}TaxId`].map((name) => apart(line, fields[name]))),
  );
  const near = Math.min(seller!, buyer!);
  if (near > 0.12 || Math.abs(seller! - buyer!) < 0.02) return null;
  return seller! < buyer! ? "seller" : "buyer";
}

/** How far a line is from a fact on its page, in parts of the page: from box to box, down counting fully. */
function apart(line: Line, fact: CheckedDocument["fields"][string] | undefined): number {
  if (!fact?.box || fact.page !== line.page) return Number.POSITIVE_INFINITY;
  const [x, y, width, height] = line.box;
  const [left, top, wide, high] = fact.box;
  const across = Math.max(0, left - (x + width), x - (left + wide));
  const down = Math.max(0, top - (y + height), y - (top + high));
  return Math.hypot(across, down);
}
