import { describe, expect, it } from "vitest";
import { sayFinding, saySettled, titleOf, worstFirst } from "./findings";

const found = (check: string, verdict: "pass" | "concern" | "fail", severity: "low" | "medium" | "high") => ({
  check,
  verdict,
  severity,
});

describe("findings for a reviewer", () => {
  it("come worst first, failures before concerns, and passes not at all", () => {
    const list = [
      found("d", "pass", "high"),
      found("c", "concern", "low"),
      found("b", "concern", "high"),
      found("a", "fail", "high"),
    ];
    expect(worstFirst(list).map((one) => one.check)).toEqual(["a", "b", "c"]);
  });

  it("that pass because a reviewer settled them say who did, and when", () => {
    const saw = { source: "statement", found: "阿顺车队", name: "顺达货运" };
    const settled = { check: "names-agree", saw: { ...saw, settledBy: "Ada", settledOn: "2026-11-20" } };
    expect(saySettled(settled, "en")).toMatch(/^Settled by Ada on 2026-11-20: .*阿顺车队/);
    expect(saySettled({ check: "names-agree", saw }, "en")).toBeNull();
  });

  it("say what was seen", () => {
    const saw = sayFinding({ check: "uscc-check-digit", saw: { code: "X1" } }, "en").saw;
    expect(saw).toContain("X1");
  });

  it("never show a sentence that was not filled in", () => {
    for (const where of ["here", "elsewhere", "later"]) {
      const { saw, todo } = sayFinding({ check: "near-duplicate-picture", saw: { where } }, "zh-CN");
      expect(`${saw}${todo}`).not.toContain("{");
    }
  });

  it("of an older version or a check that is gone still say something", () => {
    expect(sayFinding({ check: "uscc-check-digit", saw: { once: "seen" } }, "en").saw).toBe("seen");
    expect(titleOf("gone", "en")).toBe("gone");
  });
});
