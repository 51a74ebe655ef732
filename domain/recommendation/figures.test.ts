import { describe, expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import type { CheckedDocument, Finding } from "../checks/check";
import type { Attestation } from "../corroboration/corroboration";
import type { Rung } from "../reading";
import { policy } from "../scorecard/policy";
import { assess } from "./assess";

const attestation: Attestation = {
  ...{
    name: "鑫源汇批发行",
    uscc: null,
    industry: "wholesale",
    region: null,
    yearlySales: "900000.00",
    currency: "CNY",
  },
  ...{ currentLine: "50000.00", bankKnownYearlySales: null, establishedOn: null, aliases: [] },
};
const factsOf = (documents: readonly CheckedDocument[], findings: readonly Finding[] = []) =>
  assess({ attestation, documents, findings, today: "2026-11-20", policy }).facts;

let number = 0;
type Bill = { on: string; total: string; other?: string; buys?: boolean; rung?: Rung; id?: string };
function bill({ on, total, other = "甲商行", buys = false, rung = "xml", id }: Bill): CheckedDocument {
  number += 1;
  const own = { sellerName: buys ? other : attestation.name, buyerName: buys ? attestation.name : other };
  const invoiceNumber = `26442000000435${String(100000 + number)}`;
  return aDocument(
    "vat-invoice",
    { ...own, invoiceNumber, issuedOn: on, totalAmount: total },
    { id: id ?? `bill-${number}`, rung },
  );
}
const monthly = (from: number, count: number, total: string, more: Partial<Bill> = {}) =>
  Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(2025, 11 + from + index, 10)).toISOString().slice(0, 10);
    return bill({ on: at, total, other: `客户${index % 3}`, ...more });
  });
const row = (date: string, more: Record<string, string>) => ({
  ...{ date, description: "货款", counterparty: "甲商行", in: "", out: "", balance: "" },
  ...more,
});

describe("the business in figures", () => {
  it("takes red invoices off their month, and counts what was shown twice once", () => {
    const sale = bill({ on: "2026-03-10", total: "10000.00" });
    const facts = factsOf([sale, { ...sale, id: "again" }, bill({ on: "2026-03-20", total: "-4000.00" })]);
    expect(facts.verifiedSales.amount).toBe("6000.00");
    expect(facts.salesByMonth.find((one) => one.month === "2026-03")?.amount).toBe("6000.00");
  });

  it("says what is certain of sales and what stands on the own page alone", () => {
    const { doubt } = factsOf([
      bill({ on: "2026-03-10", total: "7500.00" }),
      bill({ on: "2026-04-10", total: "2500.00", rung: "ocr" }),
    ]).verifiedSales;
    expect(doubt).toEqual({ low: "7500.00", high: "10000.00", selfOnly: 0.25, weakest: 1 });
  });

  it("takes margin over the same months only, wider where a side is in doubt", () => {
    const facts = factsOf([
      ...monthly(0, 12, "10000.00"),
      ...monthly(2, 6, "8000.00", { buys: true, other: "供应商" }),
      ...monthly(2, 1, "1000.00", { buys: true, other: "供应商", rung: "ocr" }),
    ]);
    expect(facts.margin).toMatchObject({
      sales: "60000.00",
      purchases: "49000.00",
      likely: 18,
      high: 20,
      sure: "good",
    });
    expect(facts.margin!.months).toHaveLength(6);
    expect(factsOf(monthly(0, 12, "10000.00")).margin).toBeUndefined();
  });

  it("compares half-years and years only where both are covered", () => {
    const both = [...monthly(0, 6, "10000.00"), ...monthly(6, 6, "15000.00")];
    expect(factsOf(both).growth).toEqual([expect.objectContaining({ over: "half-year", percent: 50 })]);
    const before = monthly(-12, 12, "6000.00");
    expect(factsOf([...both, ...before]).growth!.map(({ over, percent }) => [over, percent])).toEqual([
      ["half-year", 50],
      ["year", 108],
    ]);
    expect(factsOf(monthly(0, 3, "10000.00")).growth).toEqual([]);
  });

  it("names peak and trough from nine covered months on", () => {
    const eleven = [...monthly(0, 10, "10000.00"), bill({ on: "2026-10-10", total: "20000.00" })];
    expect(factsOf(eleven).seasons).toMatchObject({ months: 11, peak: { month: "2026-10", percent: 183 } });
    expect(factsOf(monthly(0, 8, "10000.00")).seasons).toBeUndefined();
  });

  it("measures concentration by the largest share and the squares of all", () => {
    const { concentration } = factsOf([
      bill({ on: "2026-03-10", total: "6000.00", other: "甲商行" }),
      bill({ on: "2026-04-10", total: "3000.00", other: "乙商行" }),
      bill({ on: "2026-05-10", total: "1000.00", other: "丙商行" }),
    ]);
    expect(concentration).toMatchObject({ customers: 3, top: "甲商行", topShare: 60, hhi: 4600 });
  });

  it("spreads what contracts still promise over months that add up to it, each contract once", () => {
    const contract = aDocument(
      "contract",
      {
        ...{ contractNumber: "C-1", partyA: "甲商行", partyB: attestation.name, amount: "365000.00" },
        ...{ startsOn: "2026-08-01", endsOn: "2027-08-01" },
      },
      { id: "contract" },
    );
    const facts = factsOf([contract, { ...contract, id: "copy", sha256: "copy" }]);
    const cents = (amount: string) => Number(amount.replace(".", ""));
    // A text layer is 60 % at its worst.
    expect(facts.contractedIncome).toEqual({
      ...{ amount: "254000.00", documents: ["contract"] },
      doubt: { low: "152400.00", high: "254000.00", selfOnly: 0, weakest: 0 },
    });
    expect(facts.incomeAhead!.reduce((sum, one) => sum + cents(one.amount), 0)).toBe(25_400_000);
    expect(facts.incomeAhead![0]).toMatchObject({ month: "2026-11", amount: "11000.00" });
  });

  it("says of months, customers, peaks, contracts, premises and permits how much rests on the own page alone", () => {
    const named = (rung: Rung) => ({ ...{ id: `front-${rung}`, rung } });
    const facts = factsOf([
      ...monthly(0, 9, "9000.00"),
      bill({ on: "2026-03-12", total: "3000.00", other: "客户1", rung: "ocr" }),
      aDocument("storefront-photo", { signText: attestation.name }, named("ocr")),
      aDocument("transport-permit", { holder: attestation.name }, { id: "permit", rung: "qr" }),
      aDocument(
        "contract",
        {
          ...{ partyA: "甲商行", partyB: attestation.name, amount: "365000.00" },
          ...{ startsOn: "2026-08-01", endsOn: "2027-08-01" },
        },
        { id: "contract", rung: "ocr" },
      ),
    ]);
    const weak = { selfOnly: 1, weakest: 1 };
    expect(facts.salesByMonth.find((one) => one.month === "2026-03")!.doubt).toEqual({ selfOnly: 0.25, weakest: 1 });
    expect(facts.salesByMonth.find((one) => one.month === "2026-04")!.doubt).toEqual({ selfOnly: 0, weakest: 0 });
    expect(facts.seasons!.peak).toMatchObject({ month: "2026-03", doubt: { selfOnly: 0.25, weakest: 1 } });
    expect(facts.topCustomers[0]).toMatchObject({ name: "客户1", doubt: { selfOnly: 0.1, weakest: 1 } });
    expect(facts.contractedIncome.doubt).toEqual({ low: "0.00", high: "254000.00", ...weak });
    expect(facts.incomeAhead!.every((one) => one.doubt!.selfOnly === 1)).toBe(true);
    expect(facts.assets).toMatchObject({ premisesDoubt: weak, permitsDoubt: { selfOnly: 0, weakest: 0 } });
  });

  it("tells vehicles by kind and age, and whether paper and owner agree", () => {
    const licence = { plateNumber: "浙A12345", owner: attestation.name, vehicleType: "重型厢式货车" };
    const { assets } = factsOf([
      aDocument("vehicle-licence", { ...licence, registeredOn: "2022-06-20" }, { id: "licence" }),
    ]);
    expect(assets!.vehicles).toEqual([
      {
        ...{ plateNumber: "浙A12345", kind: "重型厢式货车", years: 4, proof: "licence", documents: ["licence"] },
        doubt: { selfOnly: 0, weakest: 0 },
      },
    ]);
  });
});

describe("cash flow", () => {
  const licence = aDocument(
    "business-licence",
    { name: attestation.name, legalRepresentative: "赵鑫源" },
    { id: "licence" },
  );
  const rows = [
    row("2026-08-05", { in: "5000.00", balance: "6000.00" }),
    row("2026-09-05", { in: "9000.00", counterparty: "赵鑫源", balance: "15000.00" }),
    row("2026-09-10", { in: "20000.00", description: "贷款发放", counterparty: "某银行", balance: "35000.00" }),
    row("2026-09-20", { out: "34500.00", counterparty: "供应商", balance: "500.00" }),
    row("2026-10-05", { in: "7000.00", balance: "7500.00" }),
  ];
  const period = { accountName: attestation.name, accountNumber: "****1836", from: "2026-08-01", to: "2026-10-31" };
  const statement = aDocument("bank-statement", { ...period, totalIn: "41000.00", rows }, { id: "statement" });

  it("leaves own transfers and borrowed money out of what came in, and names the lowest balance", () => {
    const { cashFlow } = factsOf([statement, licence]);
    const months = Object.fromEntries(cashFlow!.months.map((one) => [one.month, [one.in, one.out]]));
    expect(months).toMatchObject({ "2026-08": ["5000.00", "0.00"], "2026-09": ["0.00", "34500.00"] });
    expect(cashFlow).toMatchObject({ ownTransfersIn: "9000.00", borrowed: "20000.00" });
    expect(cashFlow!.lowest).toEqual({ amount: "500.00", day: "2026-09-20", documents: ["statement"] });
  });

  it("counts the days that two statements of one account share once", () => {
    const later = { ...period, from: "2026-10-01", to: "2026-11-15", totalIn: "11000.00" };
    const overlapping = aDocument(
      "bank-statement",
      { ...later, rows: [row("2026-10-05", { in: "7000.00" }), row("2026-11-05", { in: "4000.00" })] },
      { id: "later" },
    );
    const months = factsOf([statement, overlapping, licence]).cashFlow!.months;
    expect(months.find((one) => one.month === "2026-10")?.in).toBe("7000.00");
    expect(months.find((one) => one.month === "2026-11")?.in).toBe("4000.00");
  });

  it("fills gaps that invoices leave, and no month before the business was there is a gap", () => {
    expect(factsOf([statement, licence]).gaps).toEqual([
      ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07"],
      ["2026-09"],
      ["2026-11"],
    ]);
    const young = aDocument(
      "business-licence",
      { name: attestation.name, establishedOn: "2026-07-03" },
      { id: "young" },
    );
    expect(factsOf([statement, young]).longestGapMonths).toBe(1);
  });

  it("calls no month a gap that a statement covers whose movements were not read; others stay gaps", () => {
    const sums = { ...period, totalIn: "21000.00" };
    const unread = aDocument("bank-statement", sums, { id: "unread" });
    expect(factsOf([unread, licence]).gaps).toEqual([
      ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07"],
      ["2026-11"],
    ]);
    const nothing = aDocument("bank-statement", { ...sums, totalIn: "0.00" }, { id: "nothing" });
    expect(factsOf([nothing, licence]).longestGapMonths).toBe(12);
  });
});
