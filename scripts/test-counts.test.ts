import { describe, expect, it } from "vitest";
import { countOfPlaywright, countOfVitest, sum } from "./test-counts";

describe("the last line of npm test", () => {
  it("adds up all runners", () => {
    const vitest = countOfVitest({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 0 }, 1);
    const playwright = countOfPlaywright({ stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 2 } }, 0);
    expect(sum([vitest, playwright])).toEqual({ passed: 9, failed: 1, skipped: 2 });
  });

  it("counts a runner that broke without a report as one failure", () => {
    expect(countOfVitest(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countOfPlaywright(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
