import { expect, it } from "vitest";
import type { KindId } from "../../documents/kind";
import type { PictureFacts, Waves } from "../../reading";
import { aDocument } from "../a-document";
import { recapture } from "./index";

const even = (light: number, colour: number): Waves => ({
  light: Array(5).fill(light),
  colour: Array(5).fill(colour),
});
function answer(screen: PictureFacts["screen"], kind: KindId = "vat-invoice") {
  const picture = { width: 1600, height: 1200, moire: 9, screen } as PictureFacts;
  return recapture.run(aDocument(kind, {}, { picture }), { today: "2026-11-20" });
}

it.each([
  ["paper with noise alone", { near: even(3.6, 3.4), far: even(3.7, 3.2) }, "pass"],
  ["a table of many rules, without colour", { near: even(6, 3.4), far: even(8, 3.5) }, "low"],
  ["a screen's grid in light", { near: even(10, 4), far: even(9, 4) }, "medium"],
  ["rainbow waves after a chat pressed the photo", { near: even(7, 8.6), far: even(7.4, 8.4) }, "medium"],
])("%s", (_, screen, expected) => {
  const found = answer(screen);
  expect("severity" in found ? found.severity : found.verdict).toBe(expected);
});

it("a grille in three of five tiles is no screen", () => {
  const grille = { light: [13, 12, 10, 4, 3], colour: [5, 4, 4, 3, 3] };
  expect(answer({ near: grille, far: grille }).verdict).toBe("pass");
});

const aside = (tenth: number, eighteenth: number, colour: number): PictureFacts["screen"] => {
  const light = Array.from({ length: 25 }, (_, tile) => (tile < 10 ? tenth : tile < 18 ? eighteenth : 3));
  return { near: even(4, 4), far: null, small: { light, colour: Array(25).fill(colour) } };
};

it.each<[string, KindId, number, number, number, string]>([
  ["a screen seen at an angle", "vat-invoice", 6.5, 5.4, 5, "medium"],
  ["fine rules over half of a paper", "vat-invoice", 6.5, 3.6, 5, "pass"],
  ["stripes without colour over all of a picture", "vat-invoice", 7, 6, 3.9, "pass"],
  ["the engraved waves of a licence", "business-licence", 6.9, 5.7, 4.8, "pass"],
  ["a licence on a screen", "business-licence", 8, 7, 6, "medium"],
  ["what may be a licence that nobody recognised", "unknown", 6.9, 5.7, 4.8, "pass"],
  ["a truck's grille from close by", "vehicle-photo", 8, 6.8, 4.4, "pass"],
  ["a shop on a screen", "storefront-photo", 6.8, 6.4, 5.7, "medium"],
])("%s, by 25 small tiles", (_, kind, tenth, eighteenth, colour, expected) => {
  const found = answer(aside(tenth, eighteenth, colour), kind);
  expect("severity" in found ? found.severity : found.verdict).toBe(expected);
});

it("takes regular waves without colour before a shop for mesh or tiles, on paper for a screen", () => {
  const grey = { near: even(10, 4), far: null };
  expect(answer(grey, "storefront-photo").verdict).toBe("pass");
  expect(answer(grey).verdict).toBe("concern");
  expect(answer({ near: even(10, 5.5), far: null }, "storefront-photo").verdict).toBe("concern");
});

it("says the page and no box, for all of the picture was taken off a screen", () => {
  expect(answer({ near: even(12, 9), far: null })).toMatchObject({ page: 1, box: null });
});

it("does not run on readings from before waves were looked for, nor on pictures too small", () => {
  expect(answer(undefined).verdict).toBe("could-not-run");
  expect(answer(null).verdict).toBe("could-not-run");
});
