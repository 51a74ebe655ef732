import { describe, expect, it } from "vitest";
import type { Finding } from "../checks/check";
import { attestation } from "../corroboration/a-haulier";
import { policySchema } from "../scorecard/policy-schema";
import { finding, given, invoices, licence, likely } from "./a-haulier";
import { assess } from "./assess";
import { sayChange } from "./change-words";
import type { Given } from "./trades";

const sales = invoices(11, "670000.00");
const answer = (verdict: Finding["verdict"]): Finding => ({
  ...finding("registry-agrees", null, "concern", "low"),
  ...{ verdict, saw: { issuer: "登记机关", on: "2026-11-18", what: "name" } },
});
const withoutLine = (one: Given): Given => ({ ...one, attestation: { ...attestation, currentLine: "0.00" } });

describe("a business whose registration nobody has seen", () => {
  it("is raised by half at most, and to a small first line where there is none", () => {
    expect(likely(given(sales))).toBe(150_000_00n);
    expect(likely(given([...sales, licence]))).toBe(200_000_00n);
    expect(likely(withoutLine(given(sales)))).toBe(10_000_00n);
    expect(likely(withoutLine(given([...sales, licence])))).toBe(50_000_00n);
  });

  it("is held there in every view of the doubt, and where the licence is spoken against", () => {
    expect(assess(given(sales)).recommendation).toMatchObject({ low: "150000.00", high: "150000.00" });
    const doubted = [finding("uscc-check-digit", "licence", "fail", "high")];
    expect(likely(given([...sales, licence], doubted))).toBe(150_000_00n);
  });

  it("is one no longer once a register answers for it, and while nothing that it says speaks against it", () => {
    expect(likely(given(sales, [answer("pass")]))).toBe(200_000_00n);
    expect(likely(given(sales, [answer("pass"), answer("concern")]))).toBe(150_000_00n);
  });

  it("is told once what the licence would bring, as much as showing it does bring", () => {
    const { recommendation, counterfactuals, nextBestEvidence } = assess(given(sales));
    const codes = recommendation.reasons.map((one) => one.code);
    expect(codes).toContain("registration-unseen");
    expect(codes).not.toContain("identity");
    const reason = recommendation.reasons.find((one) => one.code === "registration-unseen")!;
    const flip = counterfactuals!.find((one) => one.reason === "registration-unseen")!;
    expect(reason.saw).toMatchObject({ value: "150000.00", percent: 150, raise: "50000.00" });
    expect(flip).toMatchObject({ change: "licence", likelyAfter: "200000.00" });
    expect(nextBestEvidence[0]).toMatchObject({ kind: "business-licence", predictedRaise: "50000.00" });
    expect(sayChange(flip, "owner", "en", (amount) => amount)).toBe(
      "Take a photo of your business licence. The line would be 200000.00.",
    );
  });

  it("goes as far as any round under a policy from before this was asked", () => {
    const { unregistered: _, ...before } = given([]).policy;
    const policy = policySchema.parse(before);
    expect(likely({ ...given(sales), policy })).toBe(200_000_00n);
  });
});
