import { describe, expect, it } from "vitest";
import { signaturesNeeded } from "./authority";
import { dueAt, dueWithin } from "./deadline";
import { type CaseAct, move } from "./moves";
import { sayProblem } from "./problems";
import { codesFor } from "./reason-codes";

describe("the moves of a case", () => {
  it.each([
    ["collecting", "submit", "submitted"],
    ["submitted", "approve", "approved"],
    ["submitted", "ask", "asked"],
    ["asked", "submit", "submitted"],
    ["submitted", "propose", "awaiting-second"],
    ["awaiting-second", "approve", "approved"],
    ["awaiting-second", "withdraw-proposal", "submitted"],
    ["approved", "accept", "accepted"],
    ["collecting", "approve", null],
    ["approved", "decline", null],
    ["declined", "approve", null],
    ["accepted", "accept", null],
    ["nonsense", "submit", null],
  ] as [string, CaseAct, string | null][])("from %s, %s leads to %s", (state, act, next) =>
    expect(move(state, act)).toBe(next),
  );
});

describe("how many people sign", () => {
  const base = { recommended: 150_000_00n, currentLine: 100_000_00n, authority: 200_000_00n };
  it.each([
    ["one for the recommended amount within authority", { outcome: "approve", amount: 150_000_00n }, 1],
    ["two above authority", { outcome: "approve", amount: 150_000_00n, authority: 120_000_00n }, 2],
    ["two for another amount than recommended", { outcome: "change", amount: 120_000_00n }, 2],
    ["two to decline a recommended raise", { outcome: "decline", amount: null }, 2],
    [
      "one to decline where no raise was recommended",
      { outcome: "decline", amount: null, recommended: 100_000_00n },
      1,
    ],
    ["one to ask for one more item", { outcome: "ask", amount: null }, 1],
    ["two where the signer has no authority at all", { outcome: "approve", amount: 150_000_00n, authority: null }, 2],
  ] as const)("%s", (_sentence, given, count) => expect(signaturesNeeded({ ...base, ...given })).toBe(count));
});

describe("deadlines, reasons and problems", () => {
  it("give thirty days", () =>
    expect(dueAt(new Date("2026-11-01T00:00:00Z")).toISOString()).toBe("2026-12-01T00:00:00.000Z"));

  it.each([
    [24, "2026-11-02T00:00:00.000Z"],
    [9999, "2026-12-01T00:00:00.000Z"],
  ])("is within %i hours where a policy says so, and never later than that", (hours, due) =>
    expect(dueWithin(new Date("2026-11-01T00:00:00Z"), hours).toISOString()).toBe(due),
  );
  it("offer reasons for every outcome", () => {
    for (const outcome of ["approve", "change", "ask", "decline"] as const)
      expect(codesFor(outcome).length).toBeGreaterThan(1);
  });
  it("have a sentence for codes nobody knows", () => expect(sayProblem("new-code", "en")).toContain("our side"));
});
