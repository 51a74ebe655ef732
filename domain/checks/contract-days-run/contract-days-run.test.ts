import { describe, expect, it } from "vitest";
import { aDocument } from "../a-document";
import { contractDaysRun } from ".";

const run = (values: Record<string, string>, rung: "pdf-text" | "ocr" = "pdf-text") =>
  contractDaysRun.run(aDocument("contract", values, { rung }), { today: "2026-11-20" });

describe("the order of a contract's days", () => {
  it("is signed, begun, ended; signing after the beginning is common", () => {
    expect(run({ signedOn: "2026-01-01", startsOn: "2026-01-05", endsOn: "2026-12-31" })).toEqual({ verdict: "pass" });
    expect(run({ signedOn: "2026-01-20", startsOn: "2026-01-05", endsOn: "2026-12-31" })).toEqual({ verdict: "pass" });
  });

  it("cannot end before it starts", () => {
    const bent = { startsOn: "2026-08-01", endsOn: "2026-02-01" };
    expect(run(bent)).toMatchObject({ verdict: "fail", severity: "high" });
    expect(run(bent, "ocr")).toMatchObject({ verdict: "concern", severity: "medium" });
  });

  it("is not signed after its end", () => {
    expect(run({ signedOn: "2026-03-01", startsOn: "2025-01-01", endsOn: "2025-12-31" })).toMatchObject({
      verdict: "fail",
      severity: "medium",
    });
  });

  it("cannot be told without an end", () => {
    expect(run({ signedOn: "2026-03-01" })).toMatchObject({ verdict: "could-not-run", lacks: ["endsOn"] });
  });
});
