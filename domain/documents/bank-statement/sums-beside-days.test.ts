import { describe, expect, it } from "vitest";
import type { PlacedLine } from "../layout/placed-line";
import { textRows } from "../layout/text-rows";
import { sumsBesideDays } from "./sums-beside-days";

const line = (x: number, y: number, text: string): PlacedLine => ({
  text,
  box: [x, y, 0.012 * text.length, 0.012],
  confidence: 0.95,
  rung: "ocr",
  page: 1,
});

describe("sums beside days", () => {
  it("puts a sum that fell to the upper of two lines of words back beside its day", () => {
    const rows = textRows([
      line(0.06, 0.188, "16.04.2024"),
      line(0.5, 0.18, "Kartenzahlung"),
      line(0.5, 0.194, "Halden Packaging"),
      line(0.85, 0.184, "2.740.00H"),
    ]);
    const whole = sumsBesideDays(rows).filter((row) => row.text.includes("16.04.2024"));
    expect(whole.map((row) => row.text)).toEqual([expect.stringMatching(/^16\.04\.2024.*2\.740\.00H$/)]);
  });

  it("moves nothing where days and sums already share their rows", () => {
    const rows = textRows([
      line(0.06, 0.18, "16.04.2024"),
      line(0.85, 0.18, "40.00"),
      line(0.06, 0.2, "17.04.2024"),
      line(0.85, 0.2, "50.00"),
    ]);
    expect(sumsBesideDays(rows)).toEqual(rows);
  });
});
