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
      saw: { makes: "1200.00", total: "4200.00" },
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

  it("stays silent where a deposit, a charge below the net or a rate that does not fit may explain it", () => {
    for (const more of [
      ["Deposit paid", "300.00"],
      ["Shipping", "50.00"],
    ] as const)
      expect(answer([["Net total", "1,000.00"], ["VAT 20%", "200.00"], more, ["Total amount", "1,250.00"]])).toEqual({
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
});
