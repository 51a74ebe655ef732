import { describe, expect, it } from "vitest";
import { aDocument } from "../a-document";
import { statementDaysRun } from ".";

const rows = (...days: string[]) => days.map((date) => ({ date, in: "1.00", balance: "1.00" }));
const run = (days: string[], rung: "pdf-text" | "ocr" = "pdf-text") =>
  statementDaysRun.run(
    aDocument("bank-statement", { from: "2026-05-01", to: "2026-05-31", rows: rows(...days) }, { rung }),
    { today: "2026-11-20" },
  );

describe("days of a statement", () => {
  it("lie between its first and last, with a day's grace", () => {
    expect(run(["2026-04-30", "2026-05-14", "2026-06-01"])).toEqual({ verdict: "pass" });
  });

  it("outside are grave in a text layer", () => {
    expect(run(["2026-05-02", "2026-05-14", "2026-07-03"])).toMatchObject({
      verdict: "fail",
      severity: "high",
      saw: { count: 1, day: "2026-07-03" },
    });
  });

  it("outside are a misreading by eye, until there are too many for one", () => {
    expect(run(["2026-05-02", "2026-05-14", "2028-05-16"], "ocr")).toMatchObject({ severity: "low" });
    expect(run(["2026-07-02", "2026-07-03", "2026-07-04", "2026-07-05", "2026-05-09"], "ocr")).toMatchObject({
      severity: "medium",
    });
  });

  it("of two rows say nothing", () => {
    expect(run(["2026-07-02", "2026-07-03"])).toEqual({ verdict: "not-applicable" });
  });
});
