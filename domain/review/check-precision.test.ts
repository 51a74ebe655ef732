import { describe, expect, it } from "vitest";
import { policy } from "../scorecard/policy";
import { byHarm, harmOf, precisionOf } from "./check-precision";

const spoke = { info: 0, low: 0, medium: 0, high: 0 };

describe("a check's live precision", () => {
  it("is too few to say below ten verdicts, and unsure ones count on neither side", () => {
    expect(precisionOf({ right: 9, wrong: 0 })).toBeNull();
    expect(precisionOf({ right: 8, wrong: 2 })?.share).toBe(0.8);
  });

  it("says between which shares it lies", () => {
    const { low, high } = precisionOf({ right: 18, wrong: 2 })!;
    expect(low).toBeCloseTo(0.699, 3);
    expect(high).toBeCloseTo(0.9721, 3);
  });
});

describe("what a wrong finding does", () => {
  it("is what the policy takes at the worst grade the check spoke with", () => {
    expect(harmOf("invoice-arithmetic", { ...spoke, medium: 3 }, policy).takes).toBe(policy.penalties.fail.medium);
    expect(harmOf("invoice-arithmetic", { ...spoke, medium: 3, high: 1 }, policy).takes).toBe(
      policy.penalties.fail.high,
    );
    expect(harmOf("invoice-arithmetic", spoke, policy).takes).toBe(0);
  });

  it("is nothing where the policy does not weigh the check", () => {
    expect(harmOf("not-weighed", { ...spoke, high: 9 }, policy)).toEqual({ dimension: null, takes: 0, holds: false });
  });

  it("puts what does most harm first, then what was wrong more often", () => {
    const row = (check: string, takes: number, wrong: number, holds = false) => ({
      check,
      version: 1,
      harm: { dimension: null, takes, holds },
      wrong,
      spoken: 0,
    });
    const rows = [row("a", 0, 9), row("b", 40, 0), row("c", 40, 2), row("d", 40, 0, true)];
    expect(rows.sort(byHarm).map((one) => one.check)).toEqual(["d", "c", "b", "a"]);
  });
});
