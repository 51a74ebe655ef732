import { expect, it } from "vitest";
import type { Attestation } from "../../corroboration/corroboration";
import { assess } from "../../recommendation/assess";
import { policy } from "../../scorecard/policy";
import { factsForReviewer } from "./facts-for-reviewer";

it("what is stated in another currency than the line's is told in its own", () => {
  const attestation: Attestation = {
    ...{ name: "Rosa Ceramics GmbH", uscc: null, industry: "export" as const, region: null, yearlySales: "100000.00" },
    ...{ currency: "EUR", currentLine: "12000.00", bankKnownYearlySales: null, establishedOn: null, aliases: [] },
  };
  const given = { attestation, documents: [], findings: [] };
  const assessment = assess({ ...given, today: "2026-11-20", policy });
  const said = { language: "en", money: (amount: string) => `¥${Number(amount)}` } as const;
  const texts = factsForReviewer(assessment, given, said).map(({ text }) => text);
  expect(texts.join(" ")).toContain("states yearly sales of 100,000.00 EUR and has a line of 12,000.00 EUR");
});
