import { describe, expect, it } from "vitest";
import { inPolicyCurrency } from "@/domain/recommendation/convert";
import { policy } from "@/domain/scorecard/policy";
import type { Business } from "@/prisma/generated/client";
import { attestationOf } from "../evidence/attestation";
import { statedByPolicy } from "./stated-by-policy";

const rates = { ...policy.rates, perUnit: { ...policy.rates.perUnit, EUR: "8.00" } };
const business = {
  ...{ name: "Rosa", uscc: null, industry: "export", region: null, establishedOn: null, aliases: [] as string[] },
  ...{ currency: "EUR", lineCurrency: "EUR", currentLine: 12_000_00n, yearlySales: 180_000_00n },
  bankKnownYearlySales: null,
} as unknown as Business;

describe("what a business states in another currency", () => {
  it("is held against the policy in the policy's currency", () => {
    expect(statedByPolicy(business, { ...policy, rates })).toEqual({
      ...{ currency: "CNY", currentLine: 96_000_00n, yearlySales: 1_440_000_00n, bankKnownYearlySales: null },
    });
  });

  it("leaves a line that was granted in the policy's currency what it is", () => {
    const granted = { ...business, currentLine: 150_000_00n, lineCurrency: "CNY" };
    expect(statedByPolicy(granted, { ...policy, rates }).currentLine).toBe(150_000_00n);
    expect(inPolicyCurrency(attestationOf(granted), { ...policy, rates })).toMatchObject({
      ...{ currency: "CNY", currentLine: "150000.00", yearlySales: "1440000.00" },
    });
  });

  it("is worth nothing where the policy has no rate", () => {
    expect(statedByPolicy({ ...business, currency: "XXX", lineCurrency: "XXX" }, policy).currentLine).toBe(0n);
  });
});
