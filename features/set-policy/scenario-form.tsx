"use client";
import { keyOf, type PolicyField } from "@/domain/policy/fields/field";
import { type FieldValue, fieldValue, withValue } from "@/domain/policy/fields/field-value";
import { sayUnit } from "@/domain/policy/fields/unit-words";
import { sayBecause } from "@/domain/policy/say-scenario";
import { industries, sayIndustry } from "@/domain/review/industries";
import type { Band } from "@/domain/scorecard/band";
import { leavesOf } from "@/domain/scorecard/merge-overrides";
import type { Policy } from "@/domain/scorecard/policy";
import type { Scenario } from "@/domain/scorecard/scenario-schema";
import { useLanguage } from "@/i18n/provider";
import { BandsField } from "./bands-field";
import { FieldInput } from "./field-input";
import { PlainInput } from "./plain-input";
import { usePolicyWords } from "./use-policy-words";
import { withBecause, withDay, withLane, withRange, withRule } from "./with-rule";

type Props = {
  scenario: Scenario;
  policy: Policy;
  fields: ReadonlyMap<string, PolicyField>;
  onScenario: (scenario: Scenario) => void;
};

const listed = (text: string) =>
  text
    .split(/[,，、;；\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Who a scenario is for, which numbers are its own, how soon it is decided. */
export function ScenarioForm({ scenario, policy, fields, onScenario }: Props) {
  const word = usePolicyWords();
  const language = useLanguage();
  const { when, lane } = scenario;
  const rule = (name: keyof Scenario["when"], value: unknown) => onScenario(withRule(scenario, name, value));
  const range = (name: "currentLine" | "yearlySales" | "yearsEstablished", side: "from" | "below", text: string) =>
    onScenario(withRange(scenario, name, side, text));
  const chosen = when.industry ?? [];
  const ranges = [
    ["currentLine", "lineFrom", "lineBelow"],
    ["yearlySales", "salesFrom", "salesBelow"],
    ["yearsEstablished", "yearsFrom", "yearsBelow"],
  ] as const;
  return (
    <div className="mt-2 grid gap-x-6 gap-y-2 text-[13px] md:grid-cols-2">
      {(["zh-CN", "en"] as const).map((tongue) => (
        <PlainInput
          key={tongue}
          label={word(tongue === "en" ? "titleEn" : "titleZh")}
          value={scenario.title[tongue]}
          onText={(text) => onScenario({ ...scenario, title: { ...scenario.title, [tongue]: text } })}
        />
      ))}
      <fieldset className="md:col-span-2">
        <legend className="text-ink-soft">{word("industryRule")}</legend>
        {industries.map((industry) => (
          <label key={industry} className="mr-4 inline-flex min-h-8 items-center gap-1.5">
            <input
              type="checkbox"
              className="size-5"
              checked={chosen.includes(industry)}
              onChange={(event) =>
                rule(
                  "industry",
                  event.target.checked ? [...chosen, industry] : chosen.filter((one) => one !== industry),
                )
              }
            />
            {sayIndustry(industry, language)}
          </label>
        ))}
      </fieldset>
      {ranges.flatMap(([name, from, below]) =>
        (["from", "below"] as const).map((side) => (
          <PlainInput
            key={`${name} ${side}`}
            label={word(side === "from" ? from : below)}
            value={String(when[name]?.[side] ?? "").replace(/\.00$/, "")}
            onText={(text) => range(name, side, text)}
            inputMode="decimal"
          />
        )),
      )}
      <PlainInput
        label={word("regionRule")}
        value={when.region?.join("，") ?? ""}
        onText={(text) => rule("region", listed(text))}
      />
      <PlainInput
        label={word("currencyRule")}
        value={when.currency?.join(", ") ?? ""}
        onText={(text) => rule("currency", listed(text.toUpperCase()))}
      />
      {when.region && <p className="text-xs text-amber-ink md:col-span-2">{word("regionWarning")}</p>}
      {(["zh-CN", "en"] as const).map((tongue) => (
        <PlainInput
          key={`because ${tongue}`}
          label={word(tongue === "en" ? "becauseEn" : "becauseZh")}
          value={sayBecause(scenario, tongue)}
          onText={(text) => onScenario(withBecause(scenario, tongue, text))}
          wide
        />
      ))}
      {(["from", "until"] as const).map((side) => (
        <PlainInput
          key={side}
          label={word(side === "from" ? "forceFrom" : "forceUntil")}
          value={scenario.inForce?.[side] ?? ""}
          onText={(text) => onScenario(withDay(scenario, side, text))}
          type="date"
        />
      ))}
      <PlainInput
        label={word("dueHours")}
        value={String(lane?.dueHours ?? "")}
        onText={(text) => onScenario(withLane(scenario, policy, { dueHours: Number(text) || 0 }))}
        inputMode="numeric"
      />
      <PlainInput
        label={word("priority")}
        value={String(lane?.priority ?? "")}
        onText={(text) => onScenario(withLane(scenario, policy, { priority: Number(text) || 0 }))}
        inputMode="numeric"
      />
      <OwnNumbers scenario={scenario} policy={policy} fields={fields} onScenario={onScenario} />
    </div>
  );
}

function OwnNumbers({ scenario, policy, fields, onScenario }: Props) {
  const word = usePolicyWords();
  const language = useLanguage();
  const leaves = leavesOf(scenario.overrides);
  const own = new Set(leaves.map(({ path }) => keyOf(path)));
  const set = (path: readonly string[], value: FieldValue) =>
    onScenario({ ...scenario, overrides: withValue(scenario.overrides, path, value) });
  const addable = [...fields.values()].filter((field) => field.inScenario && !own.has(keyOf(field.path)));
  return (
    <fieldset className="space-y-1 md:col-span-2">
      <legend className="text-ink-soft">{word("numbersAre")}</legend>
      {leaves.map(({ path }) => {
        const field = fields.get(keyOf(path));
        if (!field) return null;
        const id = `own-${scenario.id}-${keyOf(path).replaceAll("/", "-")}`;
        return (
          <div key={keyOf(path)} className="flex flex-wrap items-start gap-2">
            <label htmlFor={id} className="w-64 pt-1.5 leading-snug">
              {field.label}
            </label>
            {field.unit === "bands" ? (
              <BandsField
                field={field}
                bands={(fieldValue(scenario.overrides, path) ?? []) as readonly Band[]}
                onBands={(bands) => set(path, bands)}
                id={id}
              />
            ) : (
              <>
                <FieldInput
                  field={field}
                  value={fieldValue(scenario.overrides, path)}
                  onValue={(value) => set(path, value)}
                  onUnreadable={() => undefined}
                  id={id}
                />
                <span className="pt-1.5 text-xs text-ink-soft">{sayUnit(field.unit, language, policy.currency)}</span>
              </>
            )}
            <button type="button" className="min-h-6 text-xs text-blue hover:underline" onClick={() => set(path, null)}>
              {word("remove")}
              <span className="sr-only"> {field.label}</span>
            </button>
          </div>
        );
      })}
      <select
        aria-label={word("addNumber")}
        className="min-h-9 max-w-full rounded-lg border border-line bg-card px-2 max-md:min-h-11"
        value=""
        onChange={(event) => {
          const field = fields.get(event.target.value);
          if (field) set(field.path, fieldValue(policy, field.path));
        }}
      >
        <option value="">{word("addNumber")}</option>
        {addable.map((field) => (
          <option key={keyOf(field.path)} value={keyOf(field.path)}>
            {field.label}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
