import { describe, expect, it } from "vitest";
import { leavesOf } from "../scorecard/merge-overrides";
import { policy } from "../scorecard/policy";
import { type Policy, policySchema } from "../scorecard/policy-schema";
import type { Scenario } from "../scorecard/scenario-schema";
import { languages } from "../words";
import { differencesOf } from "./difference";
import { keyOf } from "./fields/field";
import { fieldValue, withValue } from "./fields/field-value";
import { fieldsByKey, policyGroups } from "./fields/policy-groups";
import { overlapsOf } from "./overlaps";
import { sameNumbers } from "./same-numbers";
import { scenarioTemplates } from "./scenario-templates";

const template = (id: string) => scenarioTemplates.find((one) => one.id === id)!;
const said = (before: Policy, after: Policy, language: "zh-CN" | "en" = "en") =>
  differencesOf(before, after, language).map(({ label, before: old, after: fresh }) => `${label}: ${old} → ${fresh}`);

describe("the fields of a policy", () => {
  it("are all that it says, so that nothing weighs unseen", () => {
    const fields = fieldsByKey(policyGroups(policy, "en"));
    const { version: _version, currency: _currency, scenarios: _scenarios, ...shown } = policy;
    const hidden = leavesOf(shown)
      .filter(({ path }) => !["holds", "rungsThatConfirm"].includes(path[0]!))
      .map(({ path }) => keyOf(path))
      .filter((key) => !fields.has(key));
    // One unit of the policy's own currency is one.
    expect(hidden).toEqual(["rates/perUnit/CNY"]);
    for (const check of policy.holds) expect(fields.has(`holds/${check}`)).toBe(true);
    for (const rung of policy.rungsThatConfirm) expect(fields.has(`rungsThatConfirm/${rung}`)).toBe(true);
  });

  it.each(languages)("have names in %s that no two share in a group", (language) => {
    for (const { fields } of policyGroups(policy, language)) {
      const labels = fields.map((one) => one.label);
      expect(labels.filter((one, index) => labels.indexOf(one) !== index)).toEqual([]);
    }
  });

  it("say again what is written into them", () => {
    for (const { path } of fieldsByKey(policyGroups(policy, "en")).values()) {
      const same = withValue(policy, path, fieldValue(policy, path));
      expect(fieldValue(same, path)).toEqual(fieldValue(policy, path));
      expect(policySchema.safeParse(same).success).toBe(true);
    }
  });
});

describe("the difference of two policies", () => {
  it("is nothing where only the name differs", () => {
    expect(differencesOf(policy, { ...policy, version: "own.1" }, "en")).toEqual([]);
    expect(sameNumbers(policy, { ...policy, version: "own.1" })).toBe(true);
    expect(sameNumbers(policy, { ...policy, shareOfSales: 21 })).toBe(false);
  });

  it.each<[string, Partial<Policy>, string[]]>([
    ["a share", { shareOfSales: 25 }, ["核实的年销售额，按多少转成额度: 20% → 25%"]],
    ["an amount", { productCap: "2500000.00" }, ["产品最高额度: ¥3,000,000 → ¥2,500,000"]],
    ["a lane", { lane: { dueHours: 48, priority: 0 } }, ["办结时限: 720 小时 → 48 小时"]],
    [
      "bands",
      withValue(policy, ["points", "trade", "several-customers"], [{ from: 4, points: 20 }]),
      ["客户数量: 满 2 个客户 8 分；满 3 个客户 14 分；满 5 个客户 20 分 → 满 4 个客户 20 分"],
    ],
  ])("says %s in words", (_what, change, expected) =>
    expect(said(policy, { ...policy, ...change }, "zh-CN")).toEqual(expected),
  );

  it("says which check weighs no more, and which holds no more", () => {
    expect(said(policy, withValue(policy, ["weighs", "stale"], null), "zh-CN")).toEqual([
      expect.stringMatching(/计入: 交易信用 → 不计分$/),
    ]);
    expect(said(policy, withValue(policy, ["holds", "round-trip"], false), "zh-CN")).toEqual([
      expect.stringMatching(/须先由人核实: 是 → 否$/),
    ]);
  });

  it("says of a scenario that it is new, gone, or what of it changed", () => {
    const withOne = { ...policy, scenarios: [template("relief")] };
    expect(said(policy, withOne)).toEqual(["Scenario “Relief for small lines”: not there → there"]);
    expect(said(withOne, policy)).toEqual(["Scenario “Relief for small lines”: there → not there"]);
    const relief: Scenario = {
      ...template("relief"),
      lane: { dueHours: 48, priority: 20 },
      overrides: { gap: { most: 10 } },
    };
    expect(said(withOne, { ...policy, scenarios: [relief] })).toEqual([
      "Scenario “Relief for small lines” · time to decide: decided within 24 hours, rank 20 → decided within 48 hours, rank 20",
      "Scenario “Relief for small lines” · Highest line of the product: ¥200,000 → as in the base",
      "Scenario “Relief for small lines” · One round raises to at most, of the present line: 3 times → as in the base",
      "Scenario “Relief for small lines” · First line of whoever has none, at most: ¥30,000 → as in the base",
      "Scenario “Relief for small lines” · Months in a row without sales that cost nothing: 6 months → as in the base",
    ]);
  });

  it("says that scenarios stand in another order", () => {
    const [a, b] = [template("shops"), template("relief")];
    expect(said({ ...policy, scenarios: [a, b] }, { ...policy, scenarios: [b, a] })).toEqual([
      "Order of the scenarios: Shops › Relief for small lines → Relief for small lines › Shops",
    ]);
  });
});

describe("the scenarios to begin from", () => {
  it("each make a policy, alone and together", () => {
    for (const one of scenarioTemplates)
      expect(policySchema.safeParse({ ...policy, scenarios: [one] }).success).toBe(true);
    expect(policySchema.safeParse({ ...policy, scenarios: scenarioTemplates }).success).toBe(true);
  });

  it("name the pairs that may meet, and which of them holds", () => {
    const pairs = overlapsOf({ scenarios: [...scenarioTemplates] }).map(
      ({ holds, yields, because }) => `${holds.id} > ${yields.id} (${because})`,
    );
    expect(pairs).toContain("relief > hauliers (more-rules)");
    expect(pairs).toContain("relief > county-pack (comes-first)");
    expect(pairs.filter((pair) => pair.includes("shops") && pair.includes("hauliers"))).toEqual([]);
  });
});
