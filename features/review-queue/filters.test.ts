import { describe, expect, it } from "vitest";
import { addressOf, filtersOf } from "./filters";

describe("the queue's address", () => {
  it("keeps the filters", () => {
    const filters = { view: "mine", industry: "haulage", text: "顺达" } as const;
    const address = new URL(addressOf(filters), "http://desk");
    expect(filtersOf(Object.fromEntries(address.searchParams))).toEqual(filters);
  });

  it("is short when nothing is filtered, and forgives nonsense", () => {
    expect(addressOf(filtersOf({ view: "nonsense", industry: ["x", "y"] }))).toBe("/desk");
  });
});
