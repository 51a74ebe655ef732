import { describe, expect, it } from "vitest";
import type { Finding } from "@/domain/checks/check";
import { mindsOf } from "./load-minds";

const found = (more: Partial<Finding>): Finding => ({
  check: "invoice-arithmetic",
  version: 1,
  documentId: "d",
  verdict: "fail",
  severity: "high",
  saw: { net: "1.00", tax: "1.00", sum: "2.00", total: "9.00" },
  page: 1,
  box: [0.1, 0.2, 0.3, 0.05],
  ...more,
});

describe("what an owner is asked to mind", () => {
  it("is said once, with each place it is about", () => {
    const words = found({ check: "words-equal-figures", saw: { words: "x", total: "1", expected: "y" } });
    const twice = found({ box: [0.5, 0.5, 0.1, 0.1] });
    const [mind, ...others] = mindsOf([found({}), found({}), twice], "en");
    expect(others).toEqual([]);
    expect(mind?.places).toHaveLength(2);
    expect(mindsOf([found({}), words], "zh-CN")).toHaveLength(1);
    expect(mindsOf([found({}), words], "en")).toHaveLength(2);
  });

  it("says neither how grave it is, nor numbers, nor what passed or is only a note", () => {
    const said = mindsOf([found({}), found({ verdict: "pass" }), found({ check: "stale", severity: "info" })], "en");
    expect(said).toHaveLength(1);
    expect(said[0]?.text).not.toMatch(/9\.00|high|grave/i);
  });

  it("has no crop where the finding has no place", () => {
    expect(mindsOf([found({ box: null })], "en")[0]?.places).toEqual([]);
  });

  it("is silent about a check that is no longer known", () => {
    expect(mindsOf([found({ check: "long-gone" })], "en")).toEqual([]);
  });
});
