import { describe, expect, it } from "vitest";
import { aDocument } from "../a-document";
import { lineTax } from ".";

const run = (lines: readonly Record<string, string>[], rung: "xml" | "pdf-text" | "ocr" = "xml") =>
  lineTax.run(aDocument("vat-invoice", { lines }, { rung }), { today: "2026-11-20" });

describe("tax line by line", () => {
  it("is the amount times the rate, to within two fen", () => {
    expect(
      run([
        { amount: "100.00", taxRate: "13%", taxAmount: "13.00" },
        { amount: "33.33", taxRate: "9", taxAmount: "3.00" },
      ]),
    ).toEqual({ verdict: "pass" });
    expect(run([{ amount: "-100.00", taxRate: "13%", taxAmount: "-13.00" }])).toEqual({ verdict: "pass" });
  });

  it("that is another fails in a file and is looked at elsewhere", () => {
    const bent = [
      { amount: "100.00", taxRate: "13%", taxAmount: "13.00" },
      { amount: "900.00", taxRate: "13%", taxAmount: "13.00" },
    ];
    expect(run(bent)).toMatchObject({ verdict: "fail", severity: "high", saw: { row: 2, expected: "117.00" } });
    expect(run(bent, "pdf-text")).toMatchObject({ verdict: "concern", severity: "medium" });
    expect(run(bent, "ocr")).toMatchObject({ verdict: "concern", severity: "low" });
  });

  it("has nothing to say of lines without a rate in figures", () => {
    expect(run([{ amount: "100.00", taxRate: "免税", taxAmount: "***" }])).toEqual({ verdict: "not-applicable" });
  });
});
