import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMinor } from "./money";
import { findAmounts, parseAmount } from "./parse-amount";

const groups = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark);

describe("parseAmount", () => {
  it.each([
    ["RM 1,234.50", "1234.50"],
    ["1.234,50 €", "1234.50"],
    ["1 234,50", "1234.50"],
    ["1'234.50", "1234.50"],
    ["RM12", "12.00"],
    ["12.5", "12.50"],
    ["12. 50", "12.50"],
    ["(12.00)", "-12.00"],
    ["-12.00", "-12.00"],
    ["12.00-", "-12.00"],
    ["TOTAL:7.00", "7.00"],
    ["9.90 SR", "9.90"],
    ["￥31605.00", "31605.00"],
  ])("reads %s as %s", (text, amount) => expect(parseAmount(text)).toBe(amount));

  it.each(["6%", "19,00 %", "12:50", "12/03/2018", "A4", "0.1234", "1.2.3", "2018-03-12", ""])(
    "finds no sum in %s",
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );

  it("lets the hint decide what three digits after one separator mean", () => {
    expect(parseAmount("1.234", { decimal: "," })).toBe("1234.00");
    expect(parseAmount("1.234", { decimal: "." })).toBeNull();
  });

  it("finds several sums in one text, with their places", () => {
    expect(findAmounts("2 x 3.50 = 7.00").map((sum) => sum.amount)).toEqual(["2.00", "3.50", "7.00"]);
  });

  it("reads back every amount however its groups and decimals are marked", () => {
    const marks = fc.constantFrom(
      [",", "."],
      [".", ","],
      ["'", "."],
      ["", "."],
      ["", ","],
      ["\u00a0", ","],
      [" ", ","],
    );
    fc.assert(
      fc.property(fc.bigInt({ min: -99_999_999_999n, max: 99_999_999_999n }), marks, (minor, [group, decimal]) => {
        const [whole, cents] = fromMinor(minor < 0n ? -minor : minor).split(".") as [string, string];
        const written = `${minor < 0n ? "-" : ""}${groups(whole, group!)}${decimal}${cents}`;
        expect(parseAmount(written)).toBe(fromMinor(minor));
      }),
    );
  });

  it("never throws and gives only decimal strings, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,' -()%RM€x/:") }), (text) => {
        for (const { amount, start, end } of findAmounts(text)) {
          expect(amount).toMatch(/^-?\d+\.\d{2}$/);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });
});
