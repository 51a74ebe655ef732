import { expect, it } from "vitest";
import type { Reading, TextLine } from "../reading";
import { fact } from "./fact";
import { kindById, kinds } from "./index";
import { printedLabels } from "./printed-labels";
import { silentFields } from "./silent-fields";

const line = (text: string, x: number, y: number): TextLine => ({
  text,
  box: [x, y, 0.2, 0.02],
  confidence: 0.9,
  rung: "ocr",
});
const reading = (...lines: TextLine[]): Reading => ({
  file: { name: "a.jpg", mediaType: "image/jpeg", sha256: "", bytes: 1 },
  pages: [{ number: 1, width: 1000, height: 1400, lines, codes: [], plates: [] }],
  pageCount: 1,
  structured: [],
  picture: null,
  pdf: null,
});
const said = (value: string) => fact(value, { rung: "ocr", confidence: 0.95 });

it("asks for what matters and was not said, where its label stands", () => {
  const page = reading(line("Shop of all sorts", 0.1, 0.05), line("Total:", 0.1, 0.8));
  const silent = silentFields(kindById("receipt"), { issuedOn: said("2026-05-14") }, page);
  expect(silent.map((one) => one.field)).toEqual(["totalAmount", "merchantName"]);
  const [x, y, width, height] = silent[0]!.box!;
  expect([x <= 0.1, y <= 0.8, x + width >= 0.5, y + height >= 0.82]).toEqual([true, true, true, true]);
  expect(silent[1]).toEqual({ field: "merchantName", page: null, box: null });
});

it("asks nothing when everything that matters was said, or without a reading shows no place", () => {
  const fields = { totalAmount: said("9.00"), issuedOn: said("2026-05-14"), merchantName: said("Corner shop") };
  expect(silentFields(kindById("receipt"), fields, reading())).toEqual([]);
  expect(silentFields(kindById("vehicle-photo"), {}, null)).toEqual([{ field: "plateNumber", page: null, box: null }]);
});

it("keeps every neighbourhood on the page", () => {
  const page = reading(line("价税合计", 0.85, 0.97));
  const [asked] = silentFields(kindById("vat-invoice"), {}, page);
  const [x, y, width, height] = asked!.box!;
  expect(x + width).toBeLessThanOrEqual(1);
  expect(y + height).toBeLessThanOrEqual(1);
});

it("asks only for fields that a kind has, and knows labels only for fields that are asked for", () => {
  for (const kind of kinds) for (const field of kind.asks ?? []) expect(Object.keys(kind.fields)).toContain(field);
  const asked = kinds.flatMap((kind) => kind.asks ?? []);
  for (const field of Object.keys(printedLabels)) expect(asked).toContain(field);
});
