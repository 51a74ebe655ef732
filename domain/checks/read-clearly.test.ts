import { expect, it } from "vitest";
import { readClearly } from "./read-clearly";

const told = { seen: "247785.22", follows: "47785.22", confidence: 0.97, page: 1, box: [0, 0, 1, 1] as const };

it("believes print against sums when it was read twice, or says quite another number, and was clear", () => {
  expect(readClearly(told)).toBe(false);
  expect(readClearly({ ...told, twice: true })).toBe(true);
  expect(readClearly({ ...told, seen: "168310.22" })).toBe(true);
  expect(readClearly({ ...told, seen: "168310.22", confidence: 0.8 })).toBe(false);
  expect(readClearly({ ...told, seen: "701.50", follows: "6015.03" })).toBe(true);
  expect(readClearly({ ...told, seen: "235.42", follows: "3235.42" })).toBe(false);
});
