import { expect, it } from "vitest";
import type { StripScores } from "../ocr/port";
import { nextLetters, plateGroups, plateLetters } from "./plate-grammar";
import { spellPlate } from "./spell-plate";

const columns = plateGroups.length + 1;
const anyPlate = () => 1;

/** Scores of a strip: every character three steps wide, a gap between; each character may share its chance with others. */
function strip(characters: readonly Readonly<Record<string, number>>[]): StripScores {
  const steps = characters.length * 4 + 1;
  const chances = new Float32Array(steps * columns);
  for (let step = 0; step < steps; step++) {
    const seen = step % 4 === 0 ? null : characters[Math.floor(step / 4)]!;
    if (!seen) chances[step * columns] = 1;
    for (const [letter, chance] of Object.entries(seen ?? {})) {
      chances[step * columns + plateLetters.indexOf(letter) + 1] = chance;
    }
  }
  return { steps, chances };
}
const clear = (plate: string) => [...plate].map((letter) => ({ [letter]: 0.99 }));

it.each([
  "粤B12345",
  "川A019W2",
  "京A88888",
  "粤BD12345",
  "沪A12345D",
  "皖Q0686学",
  "冀J1234挂",
  "粤Z1234港",
  "使123456",
])("spells %s from clear strips", (plate) => {
  const [best] = spellPlate([strip(clear(plate)), strip(clear(plate))], anyPlate);
  expect(best?.text).toBe(plate);
  expect(best?.share).toBeGreaterThan(0.95);
  expect(Math.min(...best!.seen)).toBeGreaterThan(0.9);
});

it("lets several strips outvote one that saw another province", () => {
  const [right, wrong] = [strip(clear("粤B12345")), strip([{ 鄂: 0.6, 粤: 0.2 }, ...clear("B12345")])];
  expect(spellPlate([right, wrong, right], anyPlate)[0]?.text).toBe("粤B12345");
});

it("says how faintly a province was seen, however large its share is", () => {
  const [best] = spellPlate([strip([{ 皖: 0.05 }, ...clear("B777C9")])], anyPlate);
  expect(best?.text).toBe("皖B777C9");
  expect(best!.seen[0]).toBeLessThan(0.1);
});

it("finds no plate where none is written", () => {
  expect(spellPlate([strip(clear("8888"))], anyPlate)).toEqual([]);
  expect(spellPlate([], anyPlate)).toEqual([]);
});

it("never lets a third letter, or anything after an ending, into a serial", () => {
  const places = (text: string) => [...text].map((letter) => plateLetters.indexOf(letter));
  const after = (text: string) => nextLetters(places(text)).map((place) => plateLetters[place]);
  expect(after("粤BAB1")).toEqual([..."0123456789"]);
  expect(after("皖Q0686学")).toEqual([]);
  expect(after("京A12345")).toEqual(["D", "F"]);
});
