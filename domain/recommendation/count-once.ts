import type { CheckedDocument } from "../checks/check";
import { mayBeOneInvoice } from "../corroboration/traces/invoice-likeness";
import type { LookedAt } from "./look-at";
import type { Trade } from "./trades";

/** The applicant's invoices of the twelve months before `today`: red ones negative, none counted twice. */
export function countOnce(looked: readonly LookedAt[], bad: ReadonlySet<string>): Trade[] {
  const seen = new Set<string>();
  const counted = new Map<string, CheckedDocument[]>();
  const trades: Trade[] = [];
  const invoices = looked.flatMap(({ document, invoice }) => (invoice ? [{ document, ...invoice }] : []));
  for (const { document, trade, keys, like } of invoices.sort(
    (a, b) => b.strength - a.strength || (a.document.id < b.document.id ? -1 : 1),
  )) {
    const alike = counted.get(like) ?? [];
    if (keys.some((key) => seen.has(key)) || alike.some((one) => mayBeOneInvoice(one, document))) continue;
    // A red invoice that is spoken against still takes off what it takes off: doubt never raises.
    if (bad.has(document.id) && trade.amount > 0n) continue;
    for (const key of keys) seen.add(key);
    counted.set(like, [...alike, document]);
    trades.push(trade);
  }
  return trades.sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
}
