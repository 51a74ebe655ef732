import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleOutcomes } from "./example-outcomes";
import { mostLines, parseOutcomes } from "./parse-outcomes";

const today = "2026-11-22";
const head = "reference,case,outcome,day";
const parsed = (...lines: string[]) => parseOutcomes([head, ...lines].join("\n"), today);

describe("a file of outcomes", () => {
  it("is read with its columns in any order, quotes, a byte order mark and Windows lines", () => {
    expect(parseOutcomes('\uFEFFDay;outcome;Case;reference\r\n2026-03-01;Repaid;c1;"L;1"\r\n\r\n', today)).toEqual({
      ok: true,
      lines: [{ line: 2, reference: "L;1", caseId: "c1", outcome: "repaid", day: "2026-03-01", changed: null }],
      bad: [],
    });
  });

  it("says of each line whether a reviewer changed the amount, where it has that column", () => {
    const read = parseOutcomes(
      `${head},changed\nL1,c1,repaid,2026-03-01,Yes\nL2,c2,late,2026-03-01,no\nL3,c3,late,2026-03-01,\nL4,c4,late,2026-03-01,perhaps\nL2,c2,late,2026-03-01,yes`,
      today,
    );
    expect(read.ok && read.lines.map(({ changed }) => changed)).toEqual([true, false, null]);
    expect(read.ok && read.bad.map(({ line, problem }) => [line, problem])).toEqual([
      [5, "changed-unknown"],
      [6, "twice"],
    ]);
  });

  it("comes as an example that reads without a problem", () => {
    const read = parseOutcomes(exampleOutcomes("c1"), today);
    expect(read.ok && read.lines.map(({ outcome, changed }) => [outcome, changed])).toEqual([
      ["repaid", false],
      ["late", true],
      ["defaulted", null],
    ]);
    expect(read.ok && read.bad).toEqual([]);
  });

  it("says of each bad line what is wrong, and keeps the good ones", () => {
    const read = parsed(
      "L1,c1,repaid,2026-03-01",
      "L2,c1,fine,2026-03-01",
      "L3,c1,late,2026-02-30",
      "L4,c1,late,2027-01-01",
      ",c1,late,2026-01-01",
      "L5,,late,2026-01-01",
      "L6,c1,late",
      "L1,c1,late,2026-03-01",
      "L1,c1,repaid,2026-03-01",
    );
    expect(read.ok && read.lines.map(({ reference }) => reference)).toEqual(["L1"]);
    expect(read.ok && read.bad.map(({ line, problem }) => [line, problem])).toEqual([
      [3, "outcome-unknown"],
      [4, "day-unknown"],
      [5, "day-in-future"],
      [6, "reference-missing"],
      [7, "case-missing"],
      [8, "columns"],
      [9, "twice"],
    ]);
  });

  it("is refused whole when it is none, has nothing in it, or is too large", () => {
    expect(parseOutcomes("a,b\n1,2", today)).toEqual({ ok: false, problem: "header" });
    expect(parsed()).toEqual({ ok: false, problem: "empty" });
    expect(parsed(...new Array(mostLines + 1).fill("x"))).toEqual({ ok: false, problem: "too-large" });
  });

  it("never throws, and tells of every line that is not empty", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        const read = parsed(...lines);
        if (read.ok) expect(read.bad.every(({ line }) => line > 1)).toBe(true);
      }),
    );
  });
});
