import { textOf } from "../documents/fact";
import type { LookedAt } from "./look-at";
import type { OwnNames } from "./own-names";

/** Contracts of these titles bring a loan or a wage, never a customer's money. */
const neverIncome = /借款|贷款|借贷|担保|抵押|质押|劳动合同|劳务派遣|\b(?:loan|credit|guarantee|employment)\b/i;
/** In a lease the party that is named first lets, the second pays. */
const lease = /租赁|承租|出租|\b(?:lease|tenancy|rental)\b/i;

/**
 * Says of a contract whether the applicant pays under it, as far as its title or the invoices tell: a loan, a lease by which
 * it rents, an agreement with somebody it only buys from. It looks at invoices whether or not anything speaks against them,
 * so that doubt about a purchase never turns a cost into income.
 */
export function paysUnder(looked: readonly LookedAt[], names: OwnNames): (contract: LookedAt) => boolean {
  const trades = looked.flatMap(({ invoice, earlier }) => ((invoice ?? earlier) ? [(invoice ?? earlier)!.trade] : []));
  const sells = new Set(trades.filter((one) => one.side === "sale" && one.amount > 0n).map((one) => one.party));
  const buys = new Set(trades.filter((one) => one.side === "purchase").map((one) => one.party));
  return ({ document: { fields } }) => {
    const title = textOf(fields, "title") ?? "";
    const [first, second] = [textOf(fields, "partyA"), textOf(fields, "partyB")];
    const isFirst = names.isOwn(first, null);
    if (neverIncome.test(title) || (lease.test(title) && !isFirst)) return true;
    const other = names.fold((isFirst ? second : first) ?? "");
    return buys.has(other) && !sells.has(other);
  };
}
