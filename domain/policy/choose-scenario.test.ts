import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attestation } from "../corroboration/corroboration";
import { industries } from "../review/industries";
import { policy } from "../scorecard/policy";
import { type Policy, policySchema } from "../scorecard/policy-schema";
import type { Scenario } from "../scorecard/scenario-schema";
import { policyFor, scenarioFor } from "./choose-scenario";

const today = "2026-11-22";
const stated: Attestation = {
  ...{ name: "顺达货运部", uscc: null, industry: "haulage", region: "浙江省 丽水市", yearlySales: "800000.00" },
  ...{ currency: "CNY", currentLine: "60000.00", bankKnownYearlySales: null, establishedOn: "2021-06-01", aliases: [] },
};
const scenario = (id: string, when: Scenario["when"], more: Partial<Scenario> = {}): Scenario => ({
  ...{ id, title: { "zh-CN": id, en: id }, when, overrides: { shareOfSales: 25 }, because: "why" },
  ...more,
});
const withScenarios = (...scenarios: Scenario[]): Policy => policySchema.parse({ ...policy, scenarios });

describe("the policy of an applicant", () => {
  it.each<[string, Scenario[], Partial<Attestation>, string | undefined]>([
    ["is the base where nothing fits", [scenario("shops", { industry: ["retail"] })], {}, undefined],
    ["is a scenario's where its rules hold", [scenario("hauliers", { industry: ["haulage"] })], {}, "hauliers"],
    ["needs every rule", [scenario("one", { industry: ["haulage"], currency: ["EUR"] })], {}, undefined],
    [
      "is the most specific scenario's",
      [scenario("wide", { industry: ["haulage"] }), scenario("narrow", { industry: ["haulage"], currency: ["CNY"] })],
      {},
      "narrow",
    ],
    [
      "of equally specific ones is the first's",
      [scenario("first", { industry: ["haulage"] }), scenario("second", { currency: ["CNY"] })],
      {},
      "first",
    ],
    ["knows a place however it is spaced", [scenario("county", { region: ["丽水市"] })], {}, "county"],
    ["knows no place of who states none", [scenario("county", { region: ["丽水市"] })], { region: null }, undefined],
    ["counts from an amount on", [scenario("line", { currentLine: { from: "60000.00" } })], {}, "line"],
    ["counts below an amount", [scenario("line", { currentLine: { below: "60000.00" } })], {}, undefined],
    [
      "compares amounts in the policy's currency",
      [scenario("large", { yearlySales: { from: "5000000.00" } })],
      { currency: "EUR" },
      "large",
    ],
    [
      "has no amount of a currency without a rate",
      [scenario("any", { yearlySales: { from: "0.00" } })],
      { currency: "XXX" },
      undefined,
    ],
    ["counts whole years", [scenario("old", { yearsEstablished: { from: 5, below: 6 } })], {}, "old"],
    [
      "of who states no day of establishment is by years no scenario's",
      [scenario("young", { yearsEstablished: { below: 99 } })],
      { establishedOn: null },
      undefined,
    ],
    [
      "is not one that ended",
      [scenario("relief", { industry: ["haulage"] }, { inForce: { until: "2026-11-21" } })],
      {},
      undefined,
    ],
    [
      "is one that holds to this day",
      [scenario("relief", { industry: ["haulage"] }, { inForce: { from: today, until: today } })],
      {},
      "relief",
    ],
  ])("%s", (_what, scenarios, more, expected) => {
    const given = withScenarios(...scenarios);
    expect(scenarioFor(given, { ...stated, ...more }, today)?.id).toBe(expected);
    expect(policyFor(given, { ...stated, ...more }, today).scenario).toBe(expected);
  });

  it("has the scenario's numbers and lane, and all others of the base", () => {
    const lane = { dueHours: 24, priority: 10 };
    const overrides = { gap: { most: 5 }, points: { who: { "licence-shown": 20 } } };
    const given = withScenarios(scenario("relief", { industry: ["haulage"] }, { overrides, lane }));
    const chosen = policyFor(given, stated, today);
    expect(chosen.gap).toEqual({ ...policy.gap, most: 5 });
    expect(chosen.points.who).toEqual({ ...policy.points.who, "licence-shown": 20 });
    expect(chosen.lane).toEqual(lane);
    expect(chosen.version).toBe(policy.version);
    expect(policyFor(chosen, stated, today)).toBe(chosen);
  });

  it("is the shipped one itself for everybody, wherever they are", () => {
    const anybody = fc.record({ industry: fc.constantFrom(...industries), region: fc.option(fc.string()) });
    fc.assert(fc.property(anybody, (who) => policyFor(policy, { ...stated, ...who }, today) === policy));
  });
});

describe("a scenario when it is saved", () => {
  const path = (given: unknown) => policySchema.safeParse(given).error?.issues.map((issue) => issue.path.join("."));

  it.each<[string, Partial<Scenario>, string]>([
    ["a percent beyond a hundred", { overrides: { shareOfSales: 120 } }, "scenarios.0.overrides.shareOfSales"],
    ["an amount that is none", { overrides: { productCap: "much" } }, "scenarios.0.overrides.productCap"],
    ["a number that there is not", { overrides: { gap: { hardest: 3 } } }, "scenarios.0.overrides.gap.hardest"],
    ["what holds a case", { overrides: { holds: [] } }, "scenarios.0.overrides.holds"],
    [
      "what is weighed",
      { overrides: { weighs: { "names-agree": "trade" } } },
      "scenarios.0.overrides.weighs.names-agree",
    ],
    [
      "points beyond a hundred in a dimension",
      { overrides: { points: { who: { "licence-shown": 60 } } } },
      "scenarios.0.overrides.points.who",
    ],
    [
      "bands that fall",
      {
        overrides: {
          points: {
            trade: {
              "several-customers": [
                { from: 2, points: 9 },
                { from: 3, points: 4 },
              ],
            },
          },
        },
      },
      "scenarios.0.overrides.points.trade.several-customers",
    ],
    ["no rule at all", { when: {} }, "scenarios.0.when"],
    ["a place without a reason", { when: { region: ["丽水"] }, because: "" }, "scenarios.0.because"],
  ])("is refused with %s", (_what, more, expected) => {
    const refused = { ...policy, scenarios: [scenario("one", { industry: ["retail"] }, more)] };
    expect(path(refused)).toEqual([expected]);
  });

  it("is refused with the id of another", () => {
    const twice = [scenario("one", { industry: ["retail"] }), scenario("one", { industry: ["export"] })];
    expect(path({ ...policy, scenarios: twice })).toEqual(["scenarios.1.id"]);
  });

  it("can never make a policy that is none, whatever it says", () => {
    const numbers = fc.oneof(fc.integer({ min: -5, max: 130 }), fc.constantFrom("1.00", "-1.00", "x", null, [], {}));
    const names = ["shareOfSales", "productCap", "gap", "most", "points", "who", "uscc-valid", "authority", "version"];
    const tree: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(
        numbers,
        fc.dictionary(fc.constantFrom(...names), fc.oneof(numbers, fc.dictionary(fc.constantFrom(...names), numbers))),
      ),
    );
    fc.assert(
      fc.property(tree, (overrides) => {
        const saved = policySchema.safeParse({
          ...policy,
          scenarios: [scenario("one", { industry: ["haulage"] }, { overrides })],
        });
        if (!saved.success) return true;
        const { scenario: id, ...chosen } = policyFor(saved.data, stated, today);
        return id === "one" && policySchema.safeParse(chosen).success;
      }),
      { numRuns: 500 },
    );
  });
});
