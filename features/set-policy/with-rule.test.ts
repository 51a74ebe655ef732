import { describe, expect, it } from "vitest";
import { sayBecause } from "@/domain/policy/say-scenario";
import { scenarioTemplates } from "@/domain/policy/scenario-templates";
import { scenarioSchema } from "@/domain/scorecard/scenario-schema";
import { withBecause, withDay } from "./with-rule";

const county = scenarioTemplates.find(({ id }) => id === "county-pack")!;

describe("the reason of a scenario", () => {
  it("comes in both languages, and either is written by itself", () => {
    const changed = withBecause(county, "en", "Another reason.");
    expect(sayBecause(changed, "en")).toBe("Another reason.");
    expect(sayBecause(changed, "zh-CN")).toBe(sayBecause(county, "zh-CN"));
    expect(sayBecause(county, "en")).toMatch(/^[\x20-\x7e]+$/);
  });

  it("that was written in one language before there were two is said in both, until it is written anew", () => {
    const old = scenarioSchema.parse({ ...county, because: "季节性" });
    expect([sayBecause(old, "en"), sayBecause(old, "zh-CN")]).toEqual(["季节性", "季节性"]);
    expect(scenarioSchema.safeParse(withBecause(old, "en", "Seasonal")).success).toBe(true);
  });

  it("is needed in both where the place is a rule, and gone when it is emptied in both", () => {
    const half = withBecause(withBecause(county, "en", ""), "zh-CN", "只有中文");
    expect(scenarioSchema.safeParse(half).success).toBe(false);
    const none = withBecause(withBecause(county, "en", ""), "zh-CN", "");
    expect(none.because).toBeUndefined();
    expect(scenarioSchema.safeParse(none).success).toBe(false);
  });
});

it("the days of a scenario go when both ends are emptied", () => {
  const begun = withDay(county, "from", "2026-12-01");
  expect(begun.inForce).toEqual({ from: "2026-12-01" });
  expect(withDay(begun, "from", "")).toEqual(county);
});
