import { expect, it } from "vitest";
import { differences } from "./differences";

it("names the places at which two values differ, whatever they are, and no more than ten", () => {
  expect(differences({ a: 1, b: [1, { c: 2 }] }, { a: 1, b: [1, { c: 3 }] })).toEqual(["b.1.c"]);
  expect(differences({ a: 1 }, { b: 1 })).toEqual(["a", "b"]);
  expect(differences([1], { 0: 1 })).toEqual(["."]);
  expect(differences(null, 0)).toEqual(["."]);
  expect(differences([1, { a: null }], [1, { a: null }])).toEqual([]);
  expect(differences(new Array(40).fill(1), [])).toHaveLength(10);
});
