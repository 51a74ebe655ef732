import { describe, expect, it } from "vitest";
import { calibration } from "./calibration";
import type { Scored } from "./score";

const file = {
  set: "range",
  path: "a.jpg",
  kind: "receipt",
  truth: {},
  form: "photo",
  said: null,
  milliseconds: 1,
  pages: 1,
} as const;

function said(confidence: number, mark: Scored["mark"], field = "totalAmount"): Scored {
  return {
    file,
    field,
    mark,
    fact: { value: "1.00", rung: "ocr", confidence, page: 1, box: null, standing: { by: "self" } },
  };
}

describe("calibration of facts", () => {
  const many = (count: number, confidence: number, mark: Scored["mark"]) =>
    Array.from({ length: count }, () => said(confidence, mark));

  it("finds that a promise is kept when 98 of 100 sure facts are right", () => {
    const [, kept] = calibration([...many(98, 0.95, "right"), ...many(2, 0.95, "wrong")]);
    expect(kept!.rows[0]).toEqual(["all", "all", 100, 98, "98.0", "yes", 0]);
  });

  it("finds that it is broken when three of 100 are wrong, and where", () => {
    const [, kept] = calibration([...many(97, 0.95, "right"), ...many(3, 0.95, "wrong")]);
    expect(kept!.rows.map((row) => [row[0], row[1], row[5]])).toEqual([
      ["all", "all", "no"],
      ["receipt", "all", "no"],
      ["receipt", "totalAmount", "no"],
    ]);
  });

  it("counts right facts that were said too timidly, and leaves silent ones out", () => {
    const [, kept] = calibration([said(0.7, "right"), said(0.95, "right"), { ...said(0, "silent"), fact: null }]);
    expect(kept!.rows[0]).toEqual(["all", "all", 1, 1, "100.0", "yes", 1]);
  });

  it("compares what was said with what was right, band by band", () => {
    const [table] = calibration([...many(3, 0.85, "right"), said(0.85, "wrong")]);
    expect(table!.rows.find((row) => row[0] === "0.80 to 0.90")).toEqual(["0.80 to 0.90", 4, "85.0", "75.0"]);
  });
});
