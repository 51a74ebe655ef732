import { describe, expect, it } from "vitest";
import { attestation } from "../corroboration/a-haulier";
import { policy } from "../scorecard/policy";
import { toMinor } from "../values/money";
import { given, invoice, invoices, licence } from "./a-haulier";
import { assess } from "./assess";

describe("the recommended line", () => {
  it("is about a fifth of a year's confirmed sales, and never more than twice the current line", () => {
    const shown = invoices(11, "67000.00");
    const { recommendation } = assess(given([...shown, licence]));
    expect(Number(recommendation.likely)).toBeGreaterThanOrEqual(135_000);
    expect(Number(recommendation.likely)).toBeLessThanOrEqual(150_000);
    const many = invoices(11, "670000.00");
    expect(assess(given([...many, licence])).recommendation.likely).toBe("200000.00");
  });

  it("is the current line when nothing is proven, with a reason and a way up", () => {
    const { recommendation, nextBestEvidence, scorecard } = assess(given([]));
    expect(recommendation.likely).toBe("100000.00");
    expect(recommendation.reasons.map((reason) => reason.code)).toContain("nothing-proven");
    expect(nextBestEvidence[0]).toMatchObject({ kind: "vat-invoice" });
    expect(scorecard.coverage).toBe(100);
  });

  it("prints a sum in which every step follows from the one before", () => {
    const { factors } = assess(given([...invoices(9, "50000.00"), licence])).recommendation;
    factors.forEach((factor, index) => {
      const before = toMinor(factors[index - 1]?.after ?? "0")!;
      const value = factor.value.endsWith("%") ? BigInt(Number.parseInt(factor.value, 10)) : toMinor(factor.value)!;
      const after = toMinor(factor.after)!;
      const expected = {
        start: value,
        add: before + value,
        multiply: (before * value) / 100n,
        cap: before < value ? before : value,
        floor: before > value ? before : value,
        round: value === 0n ? before : (before / value) * value,
      }[factor.role];
      expect([factor.id, after]).toEqual([factor.id, expected]);
    });
  });

  it("converts other currencies at the policy's dated rate, on a row of their own", () => {
    const inEuro = Array.from({ length: 11 }, (_, index) => {
      const one = invoice(index, "10000.00");
      return { ...one, fields: { ...one.fields, currency: { ...one.fields.invoiceNumber!, value: "EUR" } } };
    });
    const { factors } = assess(given([...inEuro, licence])).recommendation;
    expect(factors.find((factor) => factor.id === "sales-in-currency")).toMatchObject({
      value: "858000.00",
      saw: { currency: "EUR", original: "110000.00 EUR", rate: "7.80", asOf: policy.rates.asOf },
    });
    const euro = { ...attestation, currency: "EUR", currentLine: "10000.00", yearlySales: "110000.00" };
    expect(assess({ ...given([]), attestation: euro }).recommendation).toMatchObject({
      currency: "CNY",
      currentLine: "78000.00",
    });
  });

  it("goes up to the first line's limit where there is none yet", () => {
    const shown = [...invoices(11, "67000.00"), licence];
    const cold = { ...given(shown), attestation: { ...attestation, currentLine: "0.00" } };
    expect(assess(cold).recommendation.likely).toBe("50000.00");
    expect(assess({ ...cold, documents: [] }).recommendation.likely).toBe("0.00");
  });
});
