import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomCase } from "@/fixtures/random-case";
import { aDocument } from "../checks/a-document";
import type { Attestation } from "../corroboration/corroboration";
import type { Rung } from "../reading";
import { policy } from "../scorecard/policy";
import { languages } from "../words";
import { assess } from "./assess";
import { ownerChangeWords, sayChange } from "./change-words";
import { judge } from "./judge";
import type { Given } from "./trades";

const attestation: Attestation = {
  ...{ name: "顺达货运部", uscc: null, industry: "haulage", region: null, yearlySales: "800000.00", currency: "CNY" },
  ...{ currentLine: "60000.00", bankKnownYearlySales: null, establishedOn: null, aliases: [] },
};
const invoice = (index: number, total: string, rung: Rung, buyer = `买家${index % 4}`) =>
  aDocument(
    "vat-invoice",
    {
      ...{
        invoiceNumber: `264420000043591600${10 + index}`,
        issuedOn: `2026-${String(index + 1).padStart(2, "0")}-10`,
      },
      ...{ sellerName: attestation.name, buyerName: buyer, totalAmount: total },
    },
    { id: `inv-${10 + index}`, rung },
  );
const given = (documents: Given["documents"], findings: Given["findings"] = []): Given => ({
  ...{ attestation, documents, findings, today: "2026-11-20", policy },
});
const flipOf = (one: Given, reason: string) => assess(one).counterfactuals!.find((flip) => flip.reason === reason)!;

describe("the smallest change that would flip a reason", () => {
  it("of photos is as few originals as bring the line up, and showing those does bring it there", () => {
    const photos = Array.from({ length: 10 }, (_, index) => invoice(index, `${60_000 + index * 1000}.00`, "ocr"));
    const flip = flipOf(given(photos), "proof-strength");
    expect(flip).toMatchObject({ change: "originals", saw: { count: 1, amount: "69000.00" } });
    const shown = photos.map((one, index) => (index === 9 ? invoice(9, "69000.00", "xml") : one));
    expect(judge(given(shown)).recommendation.likely).toBe(flip.likelyAfter);
  });

  it("of one customer is the sales to others that end the concentration, and nothing less", () => {
    const one = Array.from({ length: 10 }, (_, index) =>
      invoice(index, "40000.00", "xml", index < 8 ? "大客户" : `买家${index}`),
    );
    const flip = flipOf(given(one), "concentration");
    expect(flip.change).toBe("other-customers");
    const others = (total: string) => [...one, invoice(10, total, "pdf-text", "新客户")];
    const still = (total: string) =>
      judge(given(others(total))).recommendation.reasons.some((reason) => reason.code === "concentration");
    expect(still(String(flip.saw.amount))).toBe(false);
    expect(still(`${Number(flip.saw.amount) - 2000}.00`)).toBe(true);
  });

  it("of empty months names as few months as end the gap", () => {
    const flip = flipOf(given([0, 1, 2, 10].map((index) => invoice(index, "90000.00", "xml"))), "gaps");
    expect(flip).toMatchObject({ change: "fill-months", saw: { count: 1, months: "2026-07" } });
  });

  it("of a doubt is that it is settled, and of the round's limit the next round", () => {
    const many = Array.from({ length: 11 }, (_, index) => invoice(index, "90000.00", "xml"));
    const doubt = { check: "rungs-disagree", version: 1, documentId: "inv-10", verdict: "concern" as const };
    const doubted = given(many, [{ ...doubt, severity: "medium", saw: {}, page: null, box: null }]);
    expect(flipOf(doubted, "doubt:rungs-disagree")).toMatchObject({ change: "settle" });
    expect(flipOf(given(many), "per-round-limit")).toMatchObject({ change: "next-round", saw: { limit: "240000.00" } });
  });

  it("is there for every reason that lowers or holds, told to owner and reviewer in at most two sentences", () => {
    const seen = new Set<string>();
    for (const one of fc.sample(randomCase, { numRuns: 120, seed: 7 })) {
      const { recommendation, counterfactuals = [] } = assess(one);
      const reasons = recommendation.reasons.filter((reason) => reason.direction !== "up");
      expect(counterfactuals.map((flip) => flip.reason)).toEqual(reasons.map((reason) => reason.code));
      for (const flip of counterfactuals) {
        seen.add(flip.change);
        expect(Number(flip.likelyAfter)).toBeGreaterThanOrEqual(Number(recommendation.likely));
        for (const language of languages)
          for (const to of ["owner", "reviewer"] as const) {
            const text = sayChange(flip, to, language, (amount) => `¥${amount}`);
            expect(text).not.toMatch(/[{}]|undefined/);
            expect(text.split(/[。！？]|[.!?](?=\s|$)/).filter((part) => part.trim()).length, text).toBeLessThanOrEqual(
              2,
            );
          }
      }
    }
    expect(Object.keys(ownerChangeWords.en)).toEqual(expect.arrayContaining([...seen]));
    expect(seen.size).toBeGreaterThanOrEqual(8);
  }, 30_000);
});
