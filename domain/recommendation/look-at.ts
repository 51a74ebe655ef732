import type { CheckedDocument } from "../checks/check";
import { businessKeys } from "../documents/business-keys";
import { textOf } from "../documents/fact";
import { tradedTotal } from "../documents/invoice/credit-note";
import { type Day, daysBetween } from "../values/day";
import type { Minor } from "../values/money";
import { normalisePlate } from "../values/plate";
import { anchorOf } from "./anchor";
import { amountOf, convert } from "./convert";
import type { OwnNames } from "./own-names";
import type { Given, Trade } from "./trades";

/** What one document says that sums rest on. It hangs on the applicant, the day and the policy, not on findings. */
export type LookedAt = {
  document: CheckedDocument;
  /** An invoice of the year in which the applicant sells or buys, and by what it is known again. */
  invoice: { trade: Trade; keys: readonly string[]; like: string; strength: number } | null;
  /** Income that a running contract still promises. */
  promised: Minor;
  /** Money in on an own account, for a year at most; null for anything else. */
  inflow: Minor | null;
  /** The plate it names, and whether it calls the applicant its owner or holder. */
  plate: { key: string; owned: boolean } | null;
};

/** What looking at a document asks for besides it; `yearAgo` is twelve months before `today`. */
type Context = Pick<Given, "policy" | "today"> & { names: OwnNames; yearAgo: Day };

export function lookAt(document: CheckedDocument, context: Context): LookedAt {
  return {
    document,
    invoice: invoiceOf(document, context),
    promised: document.kind === "contract" ? promisedBy(document, context) : 0n,
    inflow: document.kind === "bank-statement" ? inflowOf(document, context) : null,
    plate: plateOf(document, context),
  };
}

function invoiceOf(document: CheckedDocument, { names, policy, today, yearAgo }: Context): LookedAt["invoice"] {
  const { id, kind, fields } = document;
  if (kind !== "vat-invoice" && kind !== "invoice") return null;
  const total = tradedTotal(fields);
  const currency = textOf(fields, "currency") ?? policy.currency;
  const amount = total === null ? null : convert(total, currency, policy);
  const day = textOf(fields, "issuedOn");
  if (total === null || amount === null || !day || day <= yearAgo || day > today) return null;
  const [seller, buyer] = [textOf(fields, "sellerName"), textOf(fields, "buyerName")];
  const sells = names.isOwn(seller, textOf(fields, "sellerTaxId"));
  if (sells === names.isOwn(buyer, textOf(fields, "buyerTaxId"))) return null;
  const counterparty = ((sells ? buyer : seller) ?? "").trim();
  const anchor = anchorOf(fields.totalAmount, policy);
  return {
    trade: {
      ...{ documentId: id, side: sells ? "sale" : "purchase", counterparty, party: names.fold(counterparty) },
      ...{ amount, original: { amount: total, currency }, month: day.slice(0, 7), anchor },
    },
    keys: [`${document.sha256}#${document.part ?? 1}`, ...businessKeys(kind, fields)],
    // Only invoices of one day and sum can be one invoice.
    like: `${day} ${textOf(fields, "totalAmount")}`,
    strength: policy.anchorWeights[anchor],
  };
}

/** Income that a contract still running promises for the coming twelve months, spread evenly over its term. */
function promisedBy({ fields }: CheckedDocument, { names, policy, today }: Context): Minor {
  const amount = amountOf(textOf(fields, "amount"), textOf(fields, "currency"), policy);
  const isParty = [textOf(fields, "partyA"), textOf(fields, "partyB")].some((name) => names.isOwn(name, null));
  const [startsOn, endsOn] = [textOf(fields, "startsOn") ?? textOf(fields, "signedOn"), textOf(fields, "endsOn")];
  if (amount === null || !isParty || !startsOn || !endsOn || endsOn <= today || endsOn <= startsOn) return 0n;
  const term = daysBetween(startsOn, endsOn);
  const remaining = Math.min(365, daysBetween(startsOn > today ? startsOn : today, endsOn));
  return (amount * BigInt(remaining)) / BigInt(term);
}

function inflowOf({ fields }: CheckedDocument, { names, policy, yearAgo }: Context): Minor | null {
  const inflow = amountOf(textOf(fields, "totalIn"), textOf(fields, "currency"), policy);
  const [from, to] = [textOf(fields, "from"), textOf(fields, "to")];
  if (inflow === null || !from || !to || to <= from || to < yearAgo) return null;
  if (!names.isOwn(textOf(fields, "accountName"), null)) return null;
  const days = daysBetween(from, to) + 1;
  return days > 366 ? (inflow * 365n) / BigInt(days) : inflow;
}

function plateOf({ kind, fields }: CheckedDocument, { names }: Context): LookedAt["plate"] {
  const plate = textOf(fields, "plateNumber");
  if (!plate) return null;
  const holder = textOf(fields, kind === "transport-permit" ? "holder" : "owner");
  return { key: normalisePlate(plate), owned: holder !== null && names.isOwn(holder, null) };
}
