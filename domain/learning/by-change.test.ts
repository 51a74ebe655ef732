import { describe, expect, it } from "vitest";
import { byChange } from "./by-change";

const some = (count: number, good: boolean, changed: boolean | null) =>
  Array.from({ length: count }, () => ({ good, changed }));
const scored = (cases: readonly { good: boolean }[], right: boolean) =>
  cases.map(({ good }) => ({ score: good === right ? 1 : 0, good }));

describe("outcomes of amounts that a reviewer changed", () => {
  it("stand apart: how well points tell is said of amounts that stood", () => {
    const cases = [
      ...some(30, true, false),
      ...some(20, false, false),
      ...some(4, true, true),
      ...some(6, false, true),
    ];
    const told = byChange(cases, { present: scored(cases, false), draft: scored(cases, true) });
    expect(told).toMatchObject({
      changed: { cases: 10, bads: 6 },
      unchanged: { cases: 50, bads: 20, tells: { present: { auc: 0 }, draft: { auc: 1 } } },
      unsaid: 0,
    });
  });

  it("of few that stood, or where nobody says, nothing is claimed", () => {
    const cases = [...some(30, true, false), ...some(19, false, false), ...some(3, true, null)];
    const told = byChange(cases, { present: scored(cases, true), draft: scored(cases, true) });
    expect(told.unchanged).toEqual({ cases: 49, bads: 19, tells: null });
    expect(told.unsaid).toBe(3);
  });
});
