import { describe, expect, it } from "vitest";
import { normaliseAddress } from "./normalise-address";

describe("what an owner signs in with", () => {
  it.each([
    ["138 0013 8000", "+8613800138000"],
    ["１３８００１３８０００", "+8613800138000"],
    ["+44 20 7946 0958", "+442079460958"],
    [" Wang@Example.COM ", "wang@example.com"],
    ["12800138000", null],
    ["wang@", null],
    ["a@b.c, d@e.f", null],
    ["", null],
  ])("%j becomes %j", (typed, address) => {
    expect(normaliseAddress(typed)).toBe(address);
  });
});
