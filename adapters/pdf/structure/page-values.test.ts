import { expect, it } from "vitest";
import type { Glyph } from "./marks";
import { valuesOf } from "./page-values";

/** A run of characters six points wide, drawn one after the other. */
function run(text: string, from: number, font: string, order: number): Glyph[] {
  return [...text].map((character, index) => ({
    ...{ order, character, outline: character, font, colour: "#000", alpha: 1, mode: 0, annotation: null },
    ...{ xPt: from + 6 * index, baselinePt: 100, advancePt: 6, sizePt: 10 },
    ...{ isLayerOff: false, isClipped: false, isLevel: true, box: [0, 0, 0.1, 0.1] as const },
  }));
}
const read = (glyphs: Glyph[]) => valuesOf(glyphs).map(({ kind, text }) => `${kind} ${text}`);

it("keeps a sum and its currency together where one ends before the other begins", () => {
  expect(read([...run("¥", 10, "a", 1), ...run("1,250.00", 16, "b", 2)])).toEqual(["money ¥1,250.00"]);
});

it("parts a sum from what it was typed over", () => {
  expect(read([...run("EUR", 10, "a", 1), ...run("97.365,34", 13, "b", 2)])).toEqual(["word EUR", "money 97.365,34"]);
});

it("keeps a figure that was set over the sign before a sum with the sum", () => {
  expect(read([...run("€", 10, "a", 1), ...run("3", 11, "b", 3), ...run("798.57", 16, "a", 2)])).toEqual([
    "money €3798.57",
  ]);
});
