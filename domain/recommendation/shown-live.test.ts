import { describe, expect, it } from "vitest";
import { aDocument } from "../checks/a-document";
import type { Finding } from "../checks/check";
import { attestation } from "../corroboration/a-haulier";
import { finding, given, invoices, licence } from "./a-haulier";
import { assess } from "./assess";

describe("a photo taken with the live code", () => {
  const front = aDocument("storefront-photo", { signText: attestation.name }, { id: "front" });
  const live: Finding = { ...finding("fresh-code", "front", "concern", "info"), verdict: "pass" };
  const amountWith = (findings: Finding[]) =>
    Number(assess(given([...invoices(11, "60000.00"), licence, front], findings)).recommendation.likely);

  it("adds a little to the line and to what they have, and never beyond a hundred points", () => {
    expect(amountWith([live]) - amountWith([])).toBe(2000);
    const { scorecard, recommendation } = assess(given([...invoices(11, "60000.00"), licence, front], [live]));
    expect(scorecard.dimensions.assets.points).toContainEqual(
      expect.objectContaining({ rule: "shown-live", points: 10, documents: ["front"] }),
    );
    expect(recommendation.reasons.map((reason) => reason.code)).toContain("shown-live");
  });

  it("is what to do next while the shop was shown without one, for the raise that it would bring", () => {
    const next = (findings: Finding[]) =>
      assess(given([...invoices(11, "60000.00"), licence, front], findings)).nextBestEvidence.filter(
        (one) => one.withCode,
      );
    expect(next([])).toEqual([expect.objectContaining({ kind: "storefront-photo", predictedRaise: "2000.00" })]);
    expect(next([live])).toEqual([]);
  });

  it("costs nothing when the code was late", () => {
    expect(amountWith([finding("fresh-code", "front", "concern", "info")])).toBe(amountWith([]));
    expect(amountWith([finding("fresh-code", "front", "concern", "medium")])).toBeLessThan(amountWith([]));
  });
});
