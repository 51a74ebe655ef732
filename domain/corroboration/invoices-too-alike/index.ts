import { textOf } from "../../documents/fact";
import { foldName } from "../../values/company-name";
import { fromMinor } from "../../values/money";
import { defineWords } from "../../words";
import { answersOrPass } from "../answers-or-pass";
import type { CaseAnswer, Corroboration } from "../corroboration";
import { type OwnInvoice, ownInvoices } from "../own-invoices";

export const invoicesTooAlike: Corroboration = {
  id: "invoices-too-alike",
  version: 1,
  words: defineWords({
    "zh-CN": {
      title: "发票过于相似",
      saw: "{how, select, numbers {不同销售方的发票号码几乎相连（{value}）} amounts {开给 {count} 家不同客户的金额分毫不差（{value}）} other {{count} 张发票全是整数金额}}。",
      expected: "不同公司开的发票号码相差很远；金额由单价、数量和税率算出，很少全是整数或完全相同。",
      todo: "{how, select, numbers {请在税务局网站逐张查验。} other {固定价格的服务会这样；可抽一张查验。}}",
      owner: "请上传从税务局或开票软件下载的原始发票文件。",
    },
    en: {
      title: "Invoices too much alike",
      saw: "{how, select, numbers {Invoices of different sellers have numbers next to each other ({value})} amounts {Invoices to {count} different customers are of exactly the same sum ({value})} other {All {count} invoices are of round sums}}.",
      expected:
        "Numbers of different sellers lie far apart; sums come of prices, quantities and tax, and are seldom all round or all the same.",
      todo: "{how, select, numbers {Verify each of them with the tax authority.} other {Services at a fixed price look like this; verify one of them.}}",
      owner: "Please upload the invoice files as the tax authority or your invoicing program made them.",
    },
  }),
  run(evidence) {
    const invoices = ownInvoices(evidence).filter((one) => one.amount > 0n);
    if (invoices.length < 2) return [{ verdict: "not-applicable" }];
    return answersOrPass([...numbersInARow(invoices), ...equalSums(invoices), ...roundSums(invoices)], evidence);
  },
};

/** Twenty-digit numbers come from one office for a whole province: two sellers' being neighbours is next to impossible. */
function numbersInARow(invoices: readonly OwnInvoice[]): CaseAnswer[] {
  const numbered = invoices.flatMap((one) => {
    const number = textOf(one.document.fields, "invoiceNumber") ?? "";
    const seller = textOf(one.document.fields, "sellerTaxId");
    return /^\d{20}$/.test(number) && seller ? [{ one, number: BigInt(number), seller }] : [];
  });
  const order = numbered.sort((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0));
  return order.flatMap<CaseAnswer>((later, index) => {
    const before = order[index - 1];
    if (!before || before.seller === later.seller || later.number - before.number > 60n) return [];
    const fact = later.one.document.fields.invoiceNumber;
    return [
      {
        verdict: "concern",
        severity: later.number === before.number ? "low" : "medium",
        documentId: later.one.document.id,
        with: [before.one.document.id],
        ...{ page: fact?.page, box: fact?.box },
        saw: { how: "numbers", value: `${before.number} / ${later.number}`, count: 2 },
      },
    ];
  });
}

function equalSums(invoices: readonly OwnInvoice[]): CaseAnswer[] {
  const groups = new Map<bigint, OwnInvoice[]>();
  for (const one of invoices.filter(({ side }) => side === "sale"))
    groups.set(one.amount, [...(groups.get(one.amount) ?? []), one]);
  return [...groups].flatMap<CaseAnswer>(([amount, same]) => {
    const customers = new Set(same.map(({ other }) => foldName(other))).size;
    if (customers < 4) return [];
    const fact = same[0]!.document.fields.totalAmount;
    return [
      {
        verdict: "concern",
        severity: "low",
        documentId: same[0]!.document.id,
        with: same.slice(1).map((one) => one.document.id),
        ...{ page: fact?.page, box: fact?.box },
        saw: { how: "amounts", value: fromMinor(amount), count: customers },
      },
    ];
  });
}

function roundSums(invoices: readonly OwnInvoice[]): CaseAnswer[] {
  const sales = invoices.filter(({ side }) => side === "sale");
  if (sales.length < 6 || !sales.every(({ amount }) => amount % 100_000n === 0n)) return [];
  return [{ verdict: "concern", severity: "info", saw: { how: "round", value: "", count: sales.length } }];
}
