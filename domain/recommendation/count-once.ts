import type { CheckedDocument } from "../checks/check";
import { mayBeOneInvoice } from "../corroboration/traces/invoice-likeness";
import type { LookedAt } from "./look-at";
import type { Trade } from "./trades";

/** An invoice as it was shown, once or several times. */
type Shown = {
  /** As its best proven copy tells it. */
  told: Trade;
  /** As it counts; null while every copy so far is spoken against. */
  counts: Trade | null;
  /** The copy whose number is known: whatever else may be this invoice has to agree with it. */
  known: CheckedDocument;
};

/**
 * The applicant's invoices, none counted twice, red ones negative. Copies count as the best proven one says; when that one
 * is spoken against, another copy never counts for more than it did.
 */
export function countOnce(looked: readonly LookedAt[], bad: ReadonlySet<string>): Trade[] {
  const byKey = new Map<string, Shown>();
  const alike = new Map<string, Shown[]>();
  const invoices = looked.flatMap(({ document, invoice }) => (invoice ? [{ document, ...invoice }] : []));
  const order = (a: (typeof invoices)[number], b: (typeof invoices)[number]) =>
    b.strength - a.strength || (a.document.id < b.document.id ? -1 : 1);
  const all: Shown[] = [];
  for (const { document, trade, keys, like } of invoices.sort(order)) {
    const near = alike.get(like) ?? [];
    const key = keys.find((one) => byKey.has(one));
    let shown = key ? byKey.get(key) : near.find((one) => mayBeOneInvoice(one.known, document));
    if (!shown) {
      shown = { told: trade, counts: null, known: document };
      all.push(shown);
      alike.set(like, [...near, shown]);
    } else if (!shown.known.fields.invoiceNumber) shown.known = document;
    for (const one of keys) byKey.set(one, shown);
    // A red invoice that is spoken against still takes off what it takes off: doubt never raises.
    const counts = !bad.has(document.id) || trade.amount <= 0n;
    if (!shown.counts) shown.counts = counts ? leastOf(shown.told, trade) : null;
    if (!counts) shown.told = leastOf(shown.told, trade);
  }
  return all.flatMap((one) => one.counts ?? []).sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
}

/** The trade as first told, resting on the copy, for no more than either says. */
const leastOf = (told: Trade, copy: Trade): Trade =>
  copy.amount < told.amount
    ? { ...told, documentId: copy.documentId, anchor: copy.anchor, amount: copy.amount, original: copy.original }
    : { ...told, documentId: copy.documentId, anchor: copy.anchor };
