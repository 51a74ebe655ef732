import { expect, it } from "vitest";
import { decodeCtc } from "./decode-ctc";

const letters = ["", "a", "b", " "];
const steps = (classes: number[]) =>
  Float32Array.from(classes.flatMap((one) => letters.map((_, index) => (index === one ? 0.9 : 0.03))));

it("joins repeats, drops blanks, and keeps a letter that comes twice with a blank between", () => {
  const line = decodeCtc(steps([0, 1, 1, 0, 1, 2, 2, 0]), 8, 4, letters, 1);
  expect(line.text).toBe("aab");
  expect(line.confidence).toBeCloseTo(0.9);
  expect(line.characters).toHaveLength(3);
});

it("answers nothing seen with an empty line of no confidence", () => {
  expect(decodeCtc(steps([0, 0, 0]), 3, 4, letters, 1)).toEqual({ text: "", confidence: 0, characters: [] });
});
