import { isApplicant } from "../../corroboration/is-applicant";
import { textOf } from "../../documents/fact";
import { tradedTotal } from "../../documents/invoice/credit-note";
import { daysBetween, monthsBefore } from "../../values/day";
import { fromMinor, toMinor } from "../../values/money";
import { defineWords } from "../../words";
import { foldAmount } from "../compare/amounts";
import { ofTheBusiness, stated, toldByOthers, workedOut } from "../hear";
import type { Attribute, Context, Said } from "../ledger";

/** Of what was stated, in percent: within the first a figure agrees, from the second on it bears the statement out in part. */
const bounds = { same: 10, borneOut: 40 };

/** A year's sales: stated, known to the bank, invoiced, and come in on the account. */
export const yearlySales: Attribute = {
  id: "yearly-sales",
  words: defineWords({ "zh-CN": { name: "年销售额" }, en: { name: "Yearly sales" } }),
  shape: "amount",
  reads: {
    "vat-invoice": ["issuedOn", "sellerName", "sellerTaxId", "totalAmount", "currency", "invoiceType"],
    invoice: ["issuedOn", "sellerName", "sellerTaxId", "totalAmount", "currency", "invoiceType"],
    "bank-statement": ["accountName", "from", "to", "totalIn"],
  },
  hear: (context) => {
    const { attestation } = context.evidence;
    return ofTheBusiness([
      ...stated(attestation.yearlySales),
      ...stated(attestation.bankKnownYearlySales, "bank"),
      ...invoiced(context),
      ...cameIn(context),
      ...toldByOthers("yearly-sales", context),
    ]);
  },
  fold: foldAmount,
  /** Proof may cover a part of a year: it contradicts when all of it together bears out too little of what was stated. */
  compare: (said, leading, all) => {
    const [figure, whole] = [toMinor(said.value), toMinor(leading.value)];
    if (figure === null || !whole || said === leading) return "agree";
    const apart = figure > whole ? figure - whole : whole - figure;
    if (apart * 100n <= whole * BigInt(bounds.same)) return "agree";
    if (figure > whole) return "near";
    if (seesAPart(said)) return "part";
    const proven = all.filter((one) => provesSales(one)).map((one) => toMinor(one.value) ?? 0n);
    return proven.some((one) => one * 100n >= whole * BigInt(bounds.borneOut)) ? "part" : "contradict";
  },
  anchor: (said) => said.source.by === "stated",
  anchorLeads: true,
  treatments: ["right"],
};

/** A bank, a platform or a till sees what passes through it; the tax bureau sees what was declared. */
const seesAPart = ({ source }: Said) =>
  source.by === "bank" || (source.by === "third-party" && source.issuerKind !== "tax-bureau");
const provesSales = ({ source }: Said) => source.by === "sum" || (source.by === "third-party" && !source.stale);

/** What the applicant invoiced in the twelve months before today, in the currency of the statement alone. */
function invoiced({ evidence, today }: Context): Said[] {
  const { attestation, documents } = evidence;
  const from = monthsBefore(today, 12);
  const sales = documents.filter(({ kind, fields }) => {
    const day = textOf(fields, "issuedOn") ?? "";
    const isInvoice = kind === "vat-invoice" || kind === "invoice";
    const sold = isApplicant(attestation, textOf(fields, "sellerName"), textOf(fields, "sellerTaxId"));
    const inCurrency = (textOf(fields, "currency") ?? "CNY") === attestation.currency;
    return isInvoice && inCurrency && sold && day > from && day <= today;
  });
  if (sales.length === 0) return [];
  const total = sales.reduce((sum, one) => sum + (tradedTotal(one.fields) ?? 0n), 0n);
  const ids = sales.map((one) => one.id);
  return [workedOut(fromMinor(total), "invoices", ids)];
}

/** Money in on each of the applicant's own accounts, scaled down to a year where the statement covers more. */
function cameIn({ evidence }: Context): Said[] {
  return evidence.documents.flatMap(({ id, kind, fields }) => {
    const inflow = toMinor(textOf(fields, "totalIn") ?? "");
    const [from, to] = [textOf(fields, "from"), textOf(fields, "to")];
    if (kind !== "bank-statement" || inflow === null || !from || !to || to <= from) return [];
    if (!isApplicant(evidence.attestation, textOf(fields, "accountName"), null)) return [];
    const days = daysBetween(from, to) + 1;
    return [workedOut(fromMinor(days > 366 ? (inflow * 365n) / BigInt(days) : inflow), "statement", [id])];
  });
}
