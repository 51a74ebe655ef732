import { foldName } from "../../values/company-name";
import { defineWords } from "../../words";
import type { Corroboration } from "../corroboration";
import { type OwnInvoice, ownSales, percentOf, sumOf } from "../own-invoices";

const fewest = 4;

export const concentration: Corroboration = {
  id: "concentration",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "客户集中度",
      saw: "已示销售的 {percent}% 开给“{party}”。",
      expected: "多数生意有几家客户；只有一家大客户也可以是真的。",
      todo: "请了解与这家客户的合作年限和合同；失去它会怎样。",
      owner: "有其他客户的发票也请一并上传。",
    },
    en: {
      title: "One customer",
      saw: "{percent} % of the sales shown go to “{party}”.",
      expected: "Most businesses have several customers; one big customer can be quite true.",
      todo: "Ask how long and on what contract they work together, and what if it ended.",
      owner: "If you have invoices to other customers, please add them too.",
    },
  }),
  run(evidence, { today }) {
    const sales = ownSales(evidence, today);
    if (sales.length < fewest) return [{ verdict: "not-applicable" }];
    const [top] = byBuyer(sales);
    const percent = percentOf(sumOf(top!), sumOf(sales));
    if (percent < 80) return [{ verdict: "pass" }];
    // A fact for whoever decides on the line, not a sign of anything: the amount already counts less beyond half.
    return [{ verdict: "concern", severity: "info", saw: { percent, party: top![0]!.other } }];
  },
};

/** Invoices by buyer, the largest buyer first. */
function byBuyer(sales: readonly OwnInvoice[]): OwnInvoice[][] {
  const groups = new Map<string, OwnInvoice[]>();
  for (const sale of sales) {
    const key = foldName(sale.other);
    groups.set(key, [...(groups.get(key) ?? []), sale]);
  }
  return [...groups.values()].sort((a, b) => Number(sumOf(b) - sumOf(a)));
}
