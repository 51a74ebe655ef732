import { describe, expect, it } from "vitest";
import { aDocument } from "../a-document";
import { statementSums } from ".";

const rows = [
  { date: "2026-05-01", in: "100.00", out: "", balance: "600.00" },
  { date: "2026-05-02", in: "", out: "50.00", balance: "550.00" },
  { date: "2026-05-03", in: "200.00", out: "", balance: "750.00" },
];
const run = (values: Record<string, string>, list = rows, rung: "pdf-text" | "ocr" = "pdf-text") =>
  statementSums.run(aDocument("bank-statement", { rows: list, ...values }, { rung }), { today: "2026-11-20" });

describe("a statement's sums", () => {
  it("follow from its movements, whichever way these are printed", () => {
    expect(run({ totalIn: "300.00", totalOut: "50.00", closingBalance: "750.00" })).toEqual({ verdict: "pass" });
    expect(run({ totalIn: "300.00", closingBalance: "750.00" }, [...rows].reverse())).toEqual({ verdict: "pass" });
  });

  it("that were made larger are told, gravely only where nobody could misread", () => {
    expect(run({ totalIn: "3300.00" })).toMatchObject({
      verdict: "fail",
      severity: "high",
      saw: { which: "in", reckoned: "300.00" },
    });
    expect(run({ closingBalance: "9750.00" })).toMatchObject({ saw: { which: "closing", reckoned: "750.00" } });
    expect(run({ totalIn: "3300.00" }, rows, "ocr")).toMatchObject({ verdict: "concern", severity: "low" });
  });

  it.each<[string, Record<string, string>, "low" | "medium"]>([
    ["one total off in several figures, the others right", { totalIn: "871.00" }, "medium"],
    ["one total off in one figure", { totalIn: "380.00" }, "low"],
    ["one total with a figure more", { totalIn: "3300.00" }, "low"],
    ["a total and the balance larger by the same", { totalIn: "9300.00", closingBalance: "9750.00" }, "medium"],
    ["money out smaller and the balance larger by as much", { totalOut: "20.00", closingBalance: "780.00" }, "medium"],
    [
      "a total and the balance off by different sums, as when a page is missing",
      { totalIn: "800.00", closingBalance: "900.00" },
      "low",
    ],
    ["all three off", { totalIn: "871.00", totalOut: "97.00", closingBalance: "1324.00" }, "low"],
  ])("by eye: %s", (_, printed, severity) => {
    const right = { totalIn: "300.00", totalOut: "50.00", closingBalance: "750.00" };
    expect(run({ ...right, ...printed }, rows, "ocr")).toMatchObject({ verdict: "concern", severity });
  });

  it("cannot be told from movements that do not prove themselves", () => {
    expect(run({ totalIn: "3300.00" }, [rows[0]!, rows[2]!, rows[1]!])).toEqual({ verdict: "not-applicable" });
  });
});
