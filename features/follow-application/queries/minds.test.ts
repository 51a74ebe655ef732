import { describe, expect, it } from "vitest";
import { aDocument } from "@/domain/checks/a-document";
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

const { fields } = aDocument("invoice", { totalAmount: "9.00", netAmount: "1.00" });
const withBoxes = {
  ...fields,
  totalAmount: { ...fields.totalAmount!, box: [0.1, 0.2, 0.3, 0.05] as const },
  netAmount: { ...fields.netAmount!, box: [0.5, 0.5, 0.1, 0.1] as const },
};

describe("what an owner is asked to mind", () => {
  it("is said once, with each place it is about", () => {
    const words = found({ check: "words-equal-figures", saw: { words: "x", total: "1", expected: "y" } });
    const twice = found({ box: [0.5, 0.5, 0.1, 0.1] });
    const [mind, ...others] = mindsOf([found({}), found({}), twice], withBoxes, "en");
    expect(others).toEqual([]);
    expect(mind?.places).toHaveLength(2);
    expect(mindsOf([found({}), words], withBoxes, "zh-CN")).toHaveLength(1);
    expect(mindsOf([found({}), words], withBoxes, "en")).toHaveLength(2);
  });

  it("says neither how grave it is, nor numbers, nor what passed or is only a note", () => {
    const said = mindsOf(
      [found({}), found({ verdict: "pass" }), found({ check: "stale", severity: "info" })],
      withBoxes,
      "en",
    );
    expect(said).toHaveLength(1);
    expect(said[0]?.text).not.toMatch(/9\.00|high|grave/i);
  });

  it("has no crop where the finding has no place, or one that is no printed fact's", () => {
    expect(mindsOf([found({ box: [0.9, 0.9, 0.05, 0.05] })], withBoxes, "en")[0]?.places).toEqual([]);
    const byCode = { ...withBoxes, totalAmount: { ...withBoxes.totalAmount, rung: "qr" as const } };
    expect(mindsOf([found({})], byCode, "en")[0]?.places).toEqual([]);
    expect(mindsOf([found({ box: null })], withBoxes, "en")[0]?.places).toEqual([]);
  });

  it("is silent about a check that is no longer known", () => {
    expect(mindsOf([found({ check: "long-gone" })], withBoxes, "en")).toEqual([]);
  });
});
