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
import { type Flow, flowOf } from "./statement-flow";
import type { Given, Trade } from "./trades";

type Billed = { trade: Trade; keys: readonly string[]; like: string; strength: number };

/** What one document says that sums rest on. It hangs on the applicant, the day and the policy, not on findings. */
export type LookedAt = {
  document: CheckedDocument;
  /** What stands behind the one fact for which it counts. */
  anchor: Trade["anchor"];
  /** An invoice of the year in which the applicant sells or buys, and by what it is known again. */
  invoice: Billed | null;
  /** The same of the year before. */
  earlier: Billed | null;
  /** Income that a running contract still promises. */
  promised: Minor;
  /** A statement of an own account; null for anything else. */
  flow: Flow | null;
  /** The plate it names, and whether it calls the applicant its owner or holder. */
  plate: { key: string; owned: boolean } | null;
};

/** The fact for which a paper that is no invoice counts. */
export const countsFor: Partial<Record<CheckedDocument["kind"], string>> = {
  ...{ contract: "amount", "bank-statement": "totalIn", "storefront-photo": "signText", "transport-permit": "holder" },
  ...{ "vehicle-licence": "plateNumber", "vehicle-photo": "plateNumber" },
};

/** What looking at a document asks for besides it; `yearAgo` and `yearsAgo` are twelve and twenty-four months before `today`. */
type Context = Pick<Given, "policy" | "today"> & { names: OwnNames; yearAgo: Day; yearsAgo: Day };

export function lookAt(document: CheckedDocument, context: Context): LookedAt {
  const billed = invoiceOf(document, context);
  const recent = billed !== null && (textOf(document.fields, "issuedOn") ?? "") > context.yearAgo;
  return {
    document,
    anchor: anchorOf(document.fields[countsFor[document.kind] ?? "totalAmount"], context.policy, document.kind),
    invoice: recent ? billed : null,
    earlier: recent ? null : billed,
    promised: document.kind === "contract" ? promisedBy(document, context) : 0n,
    flow: document.kind === "bank-statement" ? flowOf(document, context) : null,
    plate: plateOf(document, context),
  };
}

function invoiceOf(document: CheckedDocument, { names, policy, today, yearsAgo }: Context): Billed | null {
  const { id, kind, fields } = document;
  if (kind !== "vat-invoice" && kind !== "invoice") return null;
  const total = tradedTotal(fields);
  const currency = textOf(fields, "currency") ?? policy.currency;
  const amount = total === null ? null : convert(total, currency, policy);
  const day = textOf(fields, "issuedOn");
  if (total === null || amount === null || !day || day <= yearsAgo || day > today) return null;
  const [seller, buyer] = [textOf(fields, "sellerName"), textOf(fields, "buyerName")];
  const sells = names.isOwn(seller, textOf(fields, "sellerTaxId"));
  if (sells === names.isOwn(buyer, textOf(fields, "buyerTaxId"))) return null;
  const counterparty = ((sells ? buyer : seller) ?? "").trim();
  const anchor = anchorOf(fields.totalAmount, policy, kind);
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

function plateOf({ kind, fields }: CheckedDocument, { names }: Context): LookedAt["plate"] {
  const plate = textOf(fields, "plateNumber");
  if (!plate) return null;
  const holder = textOf(fields, kind === "transport-permit" ? "holder" : "owner");
  return { key: normalisePlate(plate), owned: holder !== null && names.isOwn(holder, null) };
}
