import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxUnion } from "./box-union";
import { labelledValues } from "./labelled-values";
import { matchLabel } from "./match-label";
import { pageSlope } from "./page-slope";
import type { PlacedLine } from "./placed-line";
import { splitLabel } from "./split-label";
import { textRows } from "./text-rows";

const line = (x: number, y: number, text: string, width = 0.1): PlacedLine => ({
  text,
  box: [x, y, width, 0.02],
  confidence: 1,
  rung: "ocr",
  page: 1,
});

describe("textRows", () => {
  it("keeps a slightly tilted row together and two rows apart", () => {
    const tilted = [
      line(0.1, 0.1, "a"),
      line(0.4, 0.106, "b"),
      line(0.7, 0.112, "c"),
      line(0.1, 0.13, "d"),
      line(0.7, 0.138, "e"),
    ];
    expect(textRows(tilted).map((row) => row.text)).toEqual(["a b c", "d e"]);
  });
});

describe("pageSlope", () => {
  const grid = (slope: number) =>
    Array.from({ length: 8 }, (_, row) => [0.1, 0.7].map((x) => line(x, 0.1 + row * 0.025 + slope * x, "word"))).flat();
  it("takes a steady tilt out and leaves a straight page alone", () => {
    expect(pageSlope(grid(0))).toBe(0);
    expect(pageSlope(grid(0.025))).toBeCloseTo(0.025, 2);
    expect(textRows(grid(0.025))).toHaveLength(8);
  });
});

describe("matchLabel", () => {
  it.each([
    ["Rechnungs-Nr.: 471", ["Rechnungs-Nr"], "471"],
    ["Ver käufer : Lieferant", ["Verkäufer"], "Lieferant"],
    ["发票号码：26442", ["发票号码"], "26442"],
    ["发票号玛：26442", ["发票号码"], "26442"],
    ["lnvoice No 12", ["Invoice No"], "12"],
    ["TotalRM12.00", ["Total"], "RM12.00"],
  ])("finds the label of %s", (text, labels, rest) => expect(matchLabel(text, labels)?.rest).toBe(rest));

  it.each([
    ["Totally", ["Total"]],
    ["Subtotal 12", ["Total"]],
    ["Dated", ["Date"]],
  ])("does not take %s for a label", (text, labels) => expect(matchLabel(text, labels, { anywhere: true })).toBeNull());

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        (text, label) => void matchLabel(text, [label], { anywhere: true }),
      ),
    );
  });
});

describe("labelledValues", () => {
  const digits = (text: string) => (/^\d+$/.test(text) ? text : null);
  it("finds values glued to, right of and below their label", () => {
    const glued = labelledValues([line(0.1, 0.1, "Number: 12")], ["Number"], digits);
    const right = labelledValues([line(0.1, 0.1, "Number"), line(0.4, 0.102, ": 34")], ["Number"], digits);
    const below = labelledValues([line(0.1, 0.1, "Number"), line(0.1, 0.13, "56")], ["Number"], digits);
    expect([glued, right, below].map((found) => [found[0]?.value, found[0]?.by])).toEqual([
      ["12", "glued"],
      ["34", "right"],
      ["56", "below"],
    ]);
  });
});

describe("small pieces", () => {
  it("splits a label from its value", () => {
    expect(splitLabel("Date: 12/03/2018")).toEqual(["Date", "12/03/2018"]);
    expect(splitLabel("no colon")).toBeNull();
  });

  it("draws one box around several", () => {
    expect(boxUnion([])).toBeNull();
    expect(
      boxUnion([
        [0, 0, 0.5, 0.25],
        [0.5, 0.5, 0.25, 0.25],
      ]),
    ).toEqual([0, 0, 0.75, 0.75]);
  });
});
