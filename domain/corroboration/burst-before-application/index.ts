import { addDays, type Day, daysBetween } from "../../values/day";
import { fromMinor, type Minor, toMinor } from "../../values/money";
import { defineWords } from "../../words";
import type { CaseEvidence, Corroboration } from "../corroboration";
import { type OwnInvoice, ownSales, percentOf, sumOf } from "../own-invoices";

/** Invoices so shortly before the application are looked at together. */
const daysOfBurst = 10;

export const burstBeforeApplication: Corroboration = {
  id: "burst-before-application",
  version: 2,
  words: defineWords({
    "zh-CN": {
      title: "申请前集中开票",
      saw: "已示销售的 {percent}%（{count} 张，{amount}）都开在 {from} 至 {to} 之间，约为申报月销售额的 {times} 倍。",
      expected: "发票随生意分布在各月；集中在月底开票时，金额也与月销售额相当。",
      todo: "请要更早月份的发票或流水，并电话核实其中两家客户。",
      owner: "请补充前几个月的发票或银行流水。",
    },
    en: {
      title: "Invoices just before applying",
      saw: "{percent} % of the sales shown ({count} invoices, {amount}) are dated {from} to {to}: about {times} times the stated sales of a month.",
      expected:
        "Invoices spread over the months as trade does; where they are written at the end of a month they come to a month's sales.",
      todo: "Ask for invoices or a statement of earlier months, and call two of the customers.",
      owner: "Please add invoices or a bank statement of the months before.",
    },
  }),
  run(evidence, { today }) {
    const sales = ownSales(evidence, today).filter((one) => one.amount > 0n);
    if (sales.length < 3) return [{ verdict: "not-applicable" }];
    const asked = askedOn(sales, today);
    const late = sales.filter((one) => daysBetween(one.day, asked) <= daysOfBurst);
    const percent = percentOf(sumOf(late), sumOf(sales));
    if (late.length < 3 || percent < 60) return [{ verdict: "pass" }];
    const tenths = timesOfMonth(sumOf(late), evidence);
    const largest = late.reduce((most, one) => (one.amount > most.amount ? one : most), late[0]!);
    const fact = largest.document.fields.issuedOn;
    return [
      {
        verdict: "concern",
        severity: gravity(late, sales, tenths),
        documentId: largest.document.id,
        with: late.flatMap(({ document }) => (document === largest.document ? [] : [document.id])),
        ...{ page: fact?.page, box: fact?.box },
        saw: {
          ...{ percent, count: late.length, amount: fromMinor(sumOf(late)), times: tenths / 10 },
          ...{ from: late[0]!.day, to: late.at(-1)!.day },
        },
      },
    ];
  },
};

/** The day on which the newest invoice was shown: what a case rests on does not move when it is looked at later. */
function askedOn(sales: readonly OwnInvoice[], today: Day): Day {
  const shown = sales.map(({ document }) => document.uploadedAt.slice(0, 10)).sort();
  const newest = shown.at(-1) ?? today;
  return newest < today && newest >= addDays(today, -400) ? newest : today;
}

/** How many months of stated sales the sum is, in tenths; 0 where no sales are stated. */
function timesOfMonth(sum: Minor, { attestation }: CaseEvidence): number {
  const stated = toMinor(attestation.yearlySales) ?? 0n;
  return stated > 0n ? Number((sum * 120n) / stated) : 0;
}

/**
 * An honest business that shows its last batch shows about a month's sales, from few invoices. Doubtful is more than a
 * month can bring, or many invoices of one week and next to none before.
 */
function gravity(late: readonly OwnInvoice[], sales: readonly OwnInvoice[], tenths: number) {
  const percent = percentOf(sumOf(late), sumOf(sales));
  if (tenths >= 25) return "medium" as const;
  if (late.length >= 4 && percent >= 75 && tenths >= 15) return "medium" as const;
  if (late.length >= 5 && late.length === sales.length && tenths >= 12) return "medium" as const;
  return "low" as const;
}
