import { describe, expect, it } from "vitest";
import { readStatement } from "./read-statement";

const good = {
  name: "顺达货运",
  uscc: "91350100m000100y43",
  industry: "haulage",
  yearlySales: "740,000",
  establishedOn: "2022-06-13",
};

describe("what an owner states", () => {
  it("is read as people type it", () => {
    expect(readStatement(good, "2026-11-20")).toEqual({
      ok: true,
      statement: {
        name: "顺达货运",
        uscc: "91350100M000100Y43",
        industry: "haulage",
        region: null,
        yearlySales: 740_000_00n,
        establishedOn: "2022-06-13",
      },
    });
  });

  it.each([
    [{ name: " " }, { name: "name-missing" }],
    [{ uscc: "91350100M000100Y44" }, { uscc: "uscc-invalid" }],
    [{ yearlySales: "many" }, { yearlySales: "sales-invalid" }],
    [{ establishedOn: "2030-01-01" }, { establishedOn: "day-invalid" }],
  ])("with %j is refused with its reason", (change, problems) => {
    expect(readStatement({ ...good, ...change }, "2026-11-20")).toEqual({ ok: false, problems });
  });
});
