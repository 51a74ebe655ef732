import { describe, expect, it } from "vitest";
import { aDocument } from "../a-document";
import { footSums } from ".";

/** Labels left, sums right, one row below another. */
const answer = (rows: readonly (readonly [string, string])[]) => {
  const text = rows.flatMap(([label, sum], row) => [
    { text: label, page: 1, box: [0.5, 0.4 + row * 0.03, 0.2, 0.012] as const },
    { text: sum, page: 1, box: [0.8, 0.4 + row * 0.03, 0.1, 0.012] as const },
  ]);
  return footSums.run(aDocument("invoice", { totalAmount: "1.00" }, { text }), { today: "2026-11-20" });
};

describe("foot-sums", () => {
  it("passes a foot that adds up, with one rate or two", () => {
    expect(
      answer([
        ["Net total", "1,000.00"],
        ["VAT 20%", "200.00"],
        ["Total amount", "1,200.00"],
      ]),
    ).toEqual({ verdict: "pass" });
    expect(
      answer([
        ["Taxable amount", "13,589.74"],
        ["Tax 20%:", "2,537.63"],
        ["Tax 5%:", "45.08"],
        ["Total amount", "£16,172.45"],
      ]),
    ).toEqual({ verdict: "pass" });
  });

  it("is alarmed where net and taxes prove each other and the total is another one", () => {
    expect(
      answer([
        ["Net total", "1,000.00"],
        ["VAT 20%", "200.00"],
        ["Total amount", "4,200.00"],
      ]),
    ).toMatchObject({
      ...{ verdict: "concern", severity: "medium", page: 1 },
      saw: { makes: "1200.00", says: "4200.00" },
    });
    expect(
      answer([
        ["Taxable amount", "13,589.74"],
        ["Tax 20%:", "2,537.63"],
        ["Tax 5%:", "45.08"],
        ["Total amount", "£46,172.45"],
      ]),
    ).toMatchObject({ severity: "medium", saw: { makes: "16172.45" } });
  });

  it("knows a tax in two equal halves, whatever the halves are called", () => {
    const foot = (half: readonly [string, string], total: string) =>
      answer([["Taxable value", "24,492.00"], half, half, ["Round off", "0.44"], ["Grand total", total]]);
    expect(foot(["Tax 9%", "2,204.28"], "28,901.00")).toEqual({ verdict: "pass" });
    expect(foot(["Tax 9%", "2,204.28"], "78,901.00")).toMatchObject({ severity: "medium" });
    const goods = (total: string) =>
      answer([
        ["Pipes 120 x", "185.00 22,200.00"],
        ["Cement 24 x", "95.50 2,292.00"],
        ["Taxable value", "24,492.00"],
        ["CGST 9%", "2,204.28"],
        ["SGST 9%", "2,204.28"],
        ["Round off", "0.44"],
        ["Grand total", total],
      ]);
    expect(goods("28,901.00")).toEqual({ verdict: "pass" });
    expect(goods("68,901.00")).toMatchObject({ severity: "medium", saw: { what: "lines" } });
  });

  it("stays silent where a deposit, a charge below the net or a rate that does not fit may explain it", () => {
    for (const [more, total] of [
      [["Deposit paid", "300.00"], "900.00"],
      [["Shipping", "50.00"], "1,250.00"],
    ] as const)
      expect(answer([["Net total", "1,000.00"], ["VAT 20%", "200.00"], more, ["Total amount", total]])).toEqual({
        verdict: "pass",
      });
    expect(
      answer([
        ["Net total", "1,000.00"],
        ["VAT 20%", "150.00"],
        ["Total amount", "1,950.00"],
      ]),
    ).toEqual({ verdict: "pass" });
  });

  it("proves a base that no label calls net: goods, a discount and shipping", () => {
    const rows = [
      ["Items total", "620.88"],
      ["Discount 5 %", "-31.04"],
      ["Shipping", "28.36"],
      ["Sales tax 8.25 %", "51.00"],
    ] as const;
    expect(answer([...rows, ["Total", "669.20"]])).toEqual({ verdict: "pass" });
    expect(answer([...rows, ["Total", "3,669.20"]])).toMatchObject({ saw: { what: "total", makes: "669.20" } });
    expect(answer([...rows, ["Total", "669.20"], ["Deposit paid", "200.00"], ["Balance due", "469.20"]])).toEqual({
      verdict: "pass",
    });
    expect(answer([...rows, ["Total", "669.20"], ["Deposit paid", "200.00"], ["Balance due", "969.20"]])).toMatchObject(
      { saw: { says: "969.20" } },
    );
  });

  it("is alarmed where net or tax is the one that was changed", () => {
    expect(
      answer([
        ["Net total", "7,000.00"],
        ["VAT 20%", "200.00"],
        ["Total amount", "1,200.00"],
      ]),
    ).toMatchObject({ severity: "medium", saw: { what: "net", makes: "1000.00", says: "7000.00" } });
    expect(
      answer([
        ["Net total", "1,000.00"],
        ["VAT 20%", "900.00"],
        ["Total amount", "1,200.00"],
      ]),
    ).toMatchObject({ severity: "medium", saw: { what: "tax", makes: "200.00", says: "900.00" } });
  });

  it("is alarmed where the total is said twice, one figure apart, and not where an old balance explains it", () => {
    const foot = [
      ["Net total", "1,000.00"],
      ["VAT 20%", "200.00"],
      ["Total amount", "1,200.00"],
    ] as const;
    expect(answer([["Amount due", "7,200.00"], ["Issued by", "Miller & Sons"], ...foot])).toMatchObject({
      saw: { what: "again", makes: "1200.00", says: "7200.00" },
    });
    expect(answer([["Amount due", "1,900.00"], ["Old balance", "700.00"], ...foot])).toEqual({ verdict: "pass" });
  });

  it("is alarmed where goods that prove themselves make another sum than the foot", () => {
    const goods = [
      ["Bolts 3 12.50", "37.50"],
      ["Nuts 10 4.10", "41.00"],
    ] as const;
    expect(answer([...goods, ["Total", "78.50"]])).toEqual({ verdict: "pass" });
    expect(answer([...goods, ["Shipping", "9.90"], ["Total", "88.40"]])).toEqual({ verdict: "pass" });
    expect(answer([...goods, ["Total", "178.50"]])).toMatchObject({ saw: { what: "lines", makes: "78.50" } });
    expect(answer([["Consulting", "500.00"], ...goods, ["Total", "578.50"]])).toEqual({ verdict: "pass" });
  });
});
