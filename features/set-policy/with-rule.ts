import { readTyped } from "@/domain/policy/fields/read-typed";
import { sayBecause } from "@/domain/policy/say-scenario";
import type { Policy } from "@/domain/scorecard/policy";
import type { Scenario } from "@/domain/scorecard/scenario-schema";

/** The scenario with another rule of this name; an empty one is none. */
export function withRule(scenario: Scenario, name: keyof Scenario["when"], value: unknown): Scenario {
  const { [name]: _gone, ...rest } = scenario.when;
  const empty = value === undefined || (Array.isArray(value) && value.length === 0);
  return { ...scenario, when: (empty ? rest : { ...rest, [name]: value }) as Scenario["when"] };
}

type Ranged = "currentLine" | "yearlySales" | "yearsEstablished";

/** The scenario with another end of a range. What is no number stays as it was typed, and the schema speaks against it. */
export function withRange(scenario: Scenario, name: Ranged, side: "from" | "below", text: string): Scenario {
  const { [side]: _gone, ...rest } = (scenario.when[name] ?? {}) as Record<string, unknown>;
  const made = text.trim() === "" ? rest : { ...rest, [side]: readEnd(name, text) };
  return withRule(scenario, name, Object.keys(made).length > 0 ? made : undefined);
}

function readEnd(name: Ranged, text: string): string | number {
  if (name === "yearsEstablished") return /^\d{1,3}$/.test(text.trim()) ? Number(text) : text;
  const read = readTyped("money", text);
  return read.ok ? read.value : text;
}

/** The scenario with another end of the days on which it holds. */
export function withDay(scenario: Scenario, side: "from" | "until", text: string): Scenario {
  const { inForce, ...rest } = scenario;
  const { [side]: _gone, ...other } = inForce ?? {};
  const made = text ? { ...other, [side]: text } : other;
  return Object.keys(made).length > 0 ? { ...rest, inForce: made } : rest;
}

/** The scenario with its reason in one language said otherwise; without a word in either there is none. */
export function withBecause(scenario: Scenario, language: "zh-CN" | "en", text: string): Scenario {
  const { because: _gone, ...rest } = scenario;
  const made = { "zh-CN": sayBecause(scenario, "zh-CN"), en: sayBecause(scenario, "en"), [language]: text };
  return made["zh-CN"] || made.en ? { ...rest, because: made } : rest;
}

/** The scenario with its own time to decide, begun from the base's. */
export const withLane = (scenario: Scenario, policy: Policy, part: Partial<Policy["lane"]>): Scenario => ({
  ...scenario,
  lane: { ...(scenario.lane ?? policy.lane), ...part },
});
