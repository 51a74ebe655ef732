import type { CheckedDocument } from "../checks/check";
import { textOf } from "../documents/fact";
import type { Fact, KindId } from "../documents/kind";
import { addDays } from "../values/day";
import { fromMinor, type Minor, toMinor } from "../values/money";
import { greatest } from "./percent";
import type { WorkedCase } from "./worked-case";

/** Kinds that could be asked for next, each with the documents a business like this would plausibly have. */
export const askableKinds: readonly KindId[] = [
  "vat-invoice",
  "invoice",
  "bank-statement",
  "contract",
  "business-licence",
  "vehicle-licence",
  "transport-permit",
  "storefront-photo",
];

/**
 * What this business would plausibly show of `kind`, worked out from what it stated and already proved; none when the kind
 * does not fit it or is already there. Never stored, never shown as evidence: only fed to the policy to see what it says.
 */
export function plausibleEvidence(kind: KindId, given: WorkedCase): CheckedDocument[] {
  const has = given.documents.some((document) => document.kind === kind);
  const { industry, name, uscc } = given.attestation;
  switch (kind) {
    case "vat-invoice":
      return industry === "export" ? [] : missingInvoices("vat-invoice", given);
    case "invoice":
      return industry === "export" ? missingInvoices("invoice", given) : [];
    case "bank-statement":
      return given.looked.some(({ flow }) => flow && flow.days >= 300) ? [] : [statement(given)];
    case "contract":
      return has || industry === "retail" ? [] : [contract(given)];
    case "business-licence":
      return has ? [] : [imagined(kind, { name, ...(uscc ? { uscc } : {}) })];
    case "vehicle-licence":
      return industry === "haulage" ? vehicleLicence(given) : [];
    case "transport-permit":
      return has || industry !== "haulage" ? [] : [imagined(kind, { holder: name })];
    case "storefront-photo":
      return has ? [] : [imagined(kind, { signText: name })];
    default:
      return [];
  }
}

/** Invoices that bring the proven sales up to the stated ones, spread over the months that have none (or this one). */
function missingInvoices(kind: "vat-invoice" | "invoice", given: WorkedCase): CheckedDocument[] {
  const { attestation, today } = given;
  const sales = given.trades.filter((trade) => trade.side === "sale");
  const proven = sales.reduce((total, trade) => total + trade.amount, 0n);
  const missing = greatest(0n, minor(attestation.yearlySales) - proven);
  const empty = given.months.filter((month) => !sales.some((trade) => trade.month === month));
  const months = empty.length > 0 ? empty : [today.slice(0, 7)];
  // Three customers, so that what is asked for is not itself a concentration.
  const each = missing / BigInt(months.length * 3);
  if (each <= 0n) return [];
  return months.flatMap((month) => [1, 2, 3].map((customer) => imagined(kind, saleIn(month, given, each, customer))));
}

/** Proven sales of an amount in this month, to three customers that are not there yet. */
export function imaginedSales(given: WorkedCase, amount: Minor): CheckedDocument[] {
  const month = given.today.slice(0, 7);
  return [1, 2, 3].map((customer) =>
    imagined("vat-invoice", saleIn(month, given, amount / 3n + (customer === 1 ? amount % 3n : 0n), customer)),
  );
}

export const saleIn = (month: string, { attestation, policy, today }: WorkedCase, amount: Minor, customer: number) => ({
  ...{ invoiceNumber: `plausible-${month}-${customer}`, issuedOn: dayIn(month, today) },
  ...{ sellerName: attestation.name, buyerName: `plausible-${customer}` },
  ...(attestation.uscc ? { sellerTaxId: attestation.uscc } : {}),
  ...{ totalAmount: fromMinor(amount), currency: policy.currency },
});

const dayIn = (month: string, today: string) => (`${month}-15` <= today ? `${month}-15` : today);

function statement({ attestation, today }: WorkedCase): CheckedDocument {
  return imagined("bank-statement", {
    accountName: attestation.name,
    from: addDays(today, -364),
    to: today,
    totalIn: attestation.yearlySales,
    currency: attestation.currency,
  });
}

/** A contract with the main customer over a third of a year's stated sales. */
function contract({ attestation, today }: WorkedCase): CheckedDocument {
  const amount = fromMinor(minor(attestation.yearlySales) / 3n);
  return imagined("contract", {
    partyA: attestation.name,
    partyB: "plausible",
    amount,
    currency: attestation.currency,
    startsOn: addDays(today, -30),
    endsOn: addDays(today, 365),
  });
}

/** The licence of a truck that a photo already shows, or of one more. */
function vehicleLicence(given: WorkedCase): CheckedDocument[] {
  const licensed = new Set(
    given.documents.filter((one) => one.kind === "vehicle-licence").map((one) => textOf(one.fields, "plateNumber")),
  );
  const shown = given.documents
    .filter((one) => one.kind === "vehicle-photo")
    .map((one) => textOf(one.fields, "plateNumber"));
  const plate = shown.find((one) => one && !licensed.has(one)) ?? (licensed.size === 0 ? "plausible" : null);
  return plate ? [imagined("vehicle-licence", { plateNumber: plate, owner: given.attestation.name })] : [];
}

const minor = (text: string): Minor => toMinor(text) ?? 0n;

/** What an owner shows with the camera; the rest comes as a file. */
const photographed: readonly KindId[] = ["contract", "vehicle-licence", "transport-permit", "storefront-photo"];

/** A document that nobody showed; its id says so. */
export function imagined(kind: KindId, values: Readonly<Record<string, string>>): CheckedDocument {
  const id = `plausible:${kind}:${values.invoiceNumber ?? ""}`;
  const fact = (value: string): Fact => ({
    value,
    rung: photographed.includes(kind) ? "ocr" : "pdf-text",
    confidence: 0.95,
    page: null,
    box: null,
    standing: { by: "self" },
  });
  const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fact(value)]));
  return {
    id,
    kind,
    kindConfidence: 1,
    fileName: "",
    sha256: id,
    uploadedAt: "",
    fields,
    text: [],
    codes: [],
    picture: null,
    pdf: null,
  };
}
