import { describe, expect, it } from "vitest";
import { titleOf } from "../review/findings";
import { policy } from "../scorecard/policy";
import { languages } from "../words";
import { sayChange } from "./change-words";
import { deciderBesides } from "./decider-besides";
import { factorWords } from "./factor-words";
import { sayOutcome } from "./outcome-words";
import type { Outcome } from "./outcomes";
import { reasonWords } from "./reason-words";
import { reasonFactors } from "./reasons-of";
import type { Counterfactual, Factor, Reason } from "./recommendation";
import { sayReason } from "./say-reason";

/** Every code that can occur: each factor that is a reason, each check that weighs or holds, and nothing at all. */
const codes = [
  ...Object.values(reasonFactors).flat(),
  ...[...new Set([...Object.keys(policy.weighs), ...policy.holds])].map((check) => `doubt:${check}`),
  "nothing-proven",
];
const saw = {
  ...{ value: "12000.00", months: 4, percent: 60, original: "900.00 EUR", asOf: "2026-11-20", rate: "7.80" },
  ...{ bought: "800.00", count: 2, remaining: "900.00", selfOnly: "500.00", selfPercent: 60, textLayer: "700.00" },
  ...{ textPercent: 85, excess: "400.00", sales: "9000.00", margin: 20, days: 90 },
};
const said = (code: string, raise: string, to: "owner" | "reviewer", language: (typeof languages)[number]) => {
  const reason: Reason = {
    code,
    direction: "down",
    saw: { ...saw, raise, check: code.split(":")[1] ?? "" },
    documents: [],
  };
  return sayReason(reason, to, language, (amount) => `¥${amount}`);
};
const sentences = (text: string) => text.split(/[。！？]|[.!?](?=\s|$)/).filter((one) => one.trim() !== "").length;

describe("a reason", () => {
  it.each(codes)("%s is told to owner and reviewer, in both languages, in at most two sentences", (code) => {
    for (const language of languages)
      for (const to of ["owner", "reviewer"] as const)
        for (const raise of ["0.00", "18000.00"]) {
          const text = said(code, raise, to, language);
          expect(text).not.toBe(code);
          expect(text).not.toMatch(/[{}]|undefined|–/);
          expect(sentences(text), text).toBeGreaterThan(0);
          expect(sentences(text), text).toBeLessThanOrEqual(2);
        }
  });

  it.each(codes.filter((code) => code.startsWith("doubt:")))("%s is never named to the owner", (code) => {
    const check = code.split(":")[1]!;
    const told: Reason = { code, direction: "down", saw: { ...saw, raise: "0.00", check }, documents: ["a"] };
    const flip = { reason: code, change: "settle", saw: { check }, likelyAfter: "1.00" } as unknown as Counterfactual;
    const outcome = { why: "doubt", saw: { check } } as unknown as Outcome;
    for (const language of languages) {
      const texts = [
        sayReason(told, "owner", language, String),
        sayChange(flip, "owner", language, String),
        sayOutcome(outcome, language, String),
      ];
      for (const text of texts) expect(text).not.toContain(titleOf(check, language));
      expect(sayReason(told, "reviewer", language, String)).toContain(titleOf(check, language));
    }
  });

  it("tells what would be gained, and says so where nothing would be gained by it alone", () => {
    expect(said("identity", "18000.00", "owner", "en")).toContain("¥18000.00");
    expect(said("identity", "0.00", "owner", "en")).toContain("would not raise the line by itself");
  });

  it("names the limit that decides where settling it alone moves nothing, and never says that it is worth nothing", () => {
    const reason: Reason = { code: "identity", direction: "down", saw: { ...saw, raise: "0.00" }, documents: [] };
    const factor = (id: string, role: Factor["role"], bites: boolean): Factor => ({
      ...{ id, role, bites, value: "60000.00", after: "60000.00", documents: [], saw: {} },
    });
    const factors = [
      factor("identity", "multiply", true),
      factor("per-round-limit", "cap", true),
      factor("product-cap", "cap", false),
    ];
    const told = (list: readonly Factor[]) =>
      languages.map((language) =>
        sayReason(reason, "reviewer", language, (amount) => `¥${amount}`, {
          decidedBy: deciderBesides(reason, list, language),
        }),
      );
    expect(told(factors)[0]).toContain("起决定作用的是“每轮上限”");
    expect(told(factors)[1]).toContain("“Limit per round” decides");
    expect(told(factors.slice(0, 1)).join()).not.toContain("¥0");
    expect(deciderBesides({ ...reason, code: "per-round-limit" }, factors, "en")).toBeNull();
  });

  it("asks an exporter for the files of the invoicing program, nobody else", () => {
    const reason: Reason = {
      code: "proof-strength",
      direction: "down",
      saw: { ...saw, raise: "900.00" },
      documents: [],
    };
    for (const language of languages) {
      const text = (abroad: boolean) => sayReason(reason, "owner", language, String, { abroad });
      expect(text(true)).toMatch(/Factur-X/);
      expect(text(true)).not.toMatch(/税务局/);
      expect(text(false)).not.toMatch(/Factur-X/);
    }
  });

  it("sets the thousands of an amount in another currency apart", () => {
    const reason: Reason = {
      ...{ code: "sales-in-currency", direction: "up", documents: [] },
      saw: { ...saw, original: "1124203.56 EUR" },
    };
    expect(sayReason(reason, "reviewer", "en", String)).toContain("1,124,203.56 EUR");
  });

  it("has words for every code, and every word is a code's", () => {
    const plain = codes.map((code) => code.split(":")[0]!);
    expect(new Set(plain)).toEqual(new Set(Object.keys(reasonWords.en)));
    expect(Object.keys(factorWords.en)).toEqual(expect.arrayContaining([...reasonFactors.down, ...reasonFactors.hold]));
  });
});
