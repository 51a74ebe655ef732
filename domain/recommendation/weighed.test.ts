import { describe, expect, it } from "vitest";
import { attestation } from "../corroboration/a-haulier";
import { policy } from "../scorecard/policy";
import { policySchema } from "../scorecard/policy-schema";
import { given, invoices } from "./a-haulier";
import { assess } from "./assess";

describe("the policy", () => {
  it("is refused when it weighs what no policy may, or writes an amount that is none", () => {
    expect(policySchema.safeParse({ ...policy, gender: 5 }).success).toBe(false);
    expect(policySchema.safeParse({ ...policy, productCap: "much" }).success).toBe(false);
    expect(
      policySchema.safeParse({ ...policy, anchorWeights: { ...policy.anchorWeights, selfOnly: 61 } }).success,
    ).toBe(false);
  });
});

describe("what may not be weighed", () => {
  it("has no way into the attestation or the policy", () => {
    const forbidden =
      /gender|sex|ethnic|relig|marital|married|health|race|nationality|address|home|\bage\b|性别|民族|宗教|婚姻|健康/i;
    const names = [...Object.keys(attestation), ...JSON.stringify(policy).match(/"[^"]+":/g)!];
    expect(names.filter((name) => forbidden.test(name))).toEqual([]);
  });

  it("leaves the amount as it is when name and region are swapped in the same evidence", () => {
    const documents = invoices(9, "50000.00");
    const renamed = documents.map((one) => ({
      ...one,
      fields: { ...one.fields, sellerName: { ...one.fields.sellerName!, value: "阿依古丽运输队" } },
    }));
    const other = { ...given(renamed), attestation: { ...attestation, name: "阿依古丽运输队", region: "新疆" } };
    expect(assess(other).recommendation.likely).toBe(assess(given(documents)).recommendation.likely);
  });
});
