import { expect, it } from "vitest";
import { expandDeltas } from "./expand-deltas";

it("writes the short form out", () => {
  expect(expandDeltas("g 3 2.5 -67.5 g 2 1")).toEqual([2.5, 2.5, 2.5, -67.5, 1, 1]);
});

it("takes the long form as it is, and nothing as nothing", () => {
  expect(expandDeltas("3 3 1.5")).toEqual([3, 3, 1.5]);
  expect(expandDeltas(undefined)).toEqual([]);
});

it("does not unfold without end", () => {
  expect(expandDeltas("g 999999999 1")).toHaveLength(10_000);
});
