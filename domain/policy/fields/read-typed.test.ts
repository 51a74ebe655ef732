import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMinor } from "../../values/money";
import { readTyped, sayHowToType, type TypedUnit } from "./read-typed";

describe("what is typed into a field of a policy", () => {
  it.each<[TypedUnit, string, string | number | null]>([
    ["money", "3000000", "3000000.00"],
    ["money", "¥3,000,000", "3000000.00"],
    ["money", "300万", "3000000.00"],
    ["money", "2.5 万元", "25000.00"],
    ["money", "３００００", "30000.00"],
    ["money", "-5", null],
    ["money", "1.234", null],
    ["money", "many", null],
    ["percent", "20%", 20],
    ["percent", " 20 ", 20],
    ["percent", "101", null],
    ["percent", "20.5", null],
    ["percent", "", null],
    ["times", "0", null],
    ["hours", "720", 720],
    ["hours", "721", null],
    ["rate", "7.10", "7.10"],
    ["rate", "7.12345", null],
    ["day", "2026-11-22", "2026-11-22"],
    ["day", "2026-02-30", null],
  ])("as %s, %j is %j", (unit, text, expected) => {
    const read = readTyped(unit, text);
    expect(read.ok ? read.value : null).toBe(expected);
  });

  it("is an amount again when it is typed as it is kept", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (minor) => {
        const read = readTyped("money", fromMinor(minor));
        return read.ok && read.value === fromMinor(minor);
      }),
    );
  });

  it("never throws, and says how to type it in both languages", () => {
    const units: TypedUnit[] = [
      "money",
      "percent",
      "points",
      "count",
      "times",
      "days",
      "months",
      "hours",
      "rank",
      "rate",
      "day",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.string(),
        (unit, text) => typeof readTyped(unit, text).ok === "boolean",
      ),
    );
    for (const unit of units)
      for (const language of ["zh-CN", "en"] as const) expect(sayHowToType(unit, language)).toMatch(/[。.]$/);
  });
});
