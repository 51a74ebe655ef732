import { readTyped } from "@/domain/policy/fields/read-typed";
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
