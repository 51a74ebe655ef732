"use client";
import { useState } from "react";
import { keyOf, type PolicyField, type PolicyGroup } from "@/domain/policy/fields/field";
import { sayBecause, sayInForce, sayLane, sayOverrides, sayRules } from "@/domain/policy/say-scenario";
import type { Policy } from "@/domain/scorecard/policy";
import type { Scenario } from "@/domain/scorecard/scenario-schema";
import { useLanguage } from "@/i18n/provider";
import { Chip } from "@/ui/desk/chip";
import { DeskButton } from "@/ui/desk/desk-button";
import type { PolicyIssue } from "./actions/policy-act";
import type { OverlapView } from "./policy-view";
import { sayIssue } from "./say-issue";
import { ScenarioForm } from "./scenario-form";
import { usePolicyWords } from "./use-policy-words";

type Props = {
  policy: Policy;
  onScenarios: (scenarios: Scenario[]) => void;
  groups: readonly PolicyGroup[];
  templates: readonly Scenario[];
  overlaps: readonly OverlapView[];
  editable: boolean;
  issues: readonly PolicyIssue[];
};

/** The scenarios in the order in which equals are tried, with what each is for; added from templates, without code. */
export function ScenariosSection({ policy, onScenarios, groups, templates, overlaps, editable, issues }: Props) {
  const word = usePolicyWords();
  const language = useLanguage();
  const [open, setOpen] = useState<number | null>(null);
  const { scenarios } = policy;
  const fields = new Map(groups.flatMap((group) => group.fields).map((one) => [keyOf(one.path), one]));
  const replace = (index: number, scenario: Scenario) =>
    onScenarios(scenarios.map((one, at) => (at === index ? scenario : one)));
  const add = (id: string) => {
    const template = templates.find((one) => one.id === id);
    if (!template) return;
    const taken = new Set(scenarios.map((one) => one.id));
    let name = template.id;
    for (let count = 2; taken.has(name); count++) name = `${template.id}-${count}`;
    onScenarios([...scenarios, { ...template, id: name }]);
    setOpen(scenarios.length);
  };
  return (
    <section id="group-scenarios" aria-labelledby="group-scenarios-title" className="scroll-mt-4">
      <h2 id="group-scenarios-title" className="text-base font-semibold">
        {word("scenarios")}
      </h2>
      <p className="mb-1.5 text-xs text-ink-soft">{word("scenarios-lead")}</p>
      <div className="space-y-2">
        {scenarios.length === 0 && (
          <p className="rounded-desk border border-line bg-card p-3 text-ink-soft">{word("noScenarios")}</p>
        )}
        {scenarios.map((scenario, index) => {
          const wrong = issues.filter((issue) => issue.path[0] === "scenarios" && issue.path[1] === index);
          return (
            <article
              key={scenario.id}
              aria-label={scenario.title[language]}
              className="rounded-desk border border-line bg-card p-3"
            >
              <header className="flex flex-wrap items-center gap-2">
                <h3 className="font-semibold">{scenario.title[language]}</h3>
                <Chip>{scenario.id}</Chip>
                {editable && (
                  <span className="ml-auto flex gap-1.5">
                    {index > 0 && (
                      <DeskButton onClick={() => onScenarios(raised(scenarios, index))}>{word("up")}</DeskButton>
                    )}
                    <DeskButton aria-expanded={open === index} onClick={() => setOpen(open === index ? null : index)}>
                      {word(open === index ? "close" : "edit")}
                    </DeskButton>
                    <DeskButton
                      look="danger"
                      onClick={() => {
                        setOpen(null);
                        onScenarios(scenarios.filter((one) => one !== scenario));
                      }}
                    >
                      {word("remove")}
                    </DeskButton>
                  </span>
                )}
              </header>
              {wrong.map((issue) => (
                <p key={keyOf(issue.path)} role="alert" className="text-xs text-red">
                  {sayIssue(issue, word)}
                </p>
              ))}
              {open === index && editable ? (
                <ScenarioForm
                  scenario={scenario}
                  policy={policy}
                  fields={fields}
                  onScenario={(changed) => replace(index, changed)}
                />
              ) : (
                <ScenarioFacts scenario={scenario} policy={policy} fields={fields} />
              )}
            </article>
          );
        })}
        {overlaps.map(({ holds, yields, because }) => (
          <p key={`${holds} ${yields}`} className="rounded-desk bg-amber-soft px-3 py-2 text-xs text-amber-ink">
            {word("overlap", { a: holds, b: yields, because: word(because) })}
          </p>
        ))}
        {editable && (
          <label className="flex flex-wrap items-center gap-2">
            <span>{word("addScenario")}</span>
            <select
              className="min-h-9 rounded-lg border border-line bg-card px-2 max-md:min-h-11"
              value=""
              onChange={(event) => add(event.target.value)}
            >
              <option value="">{word("fromTemplate")}</option>
              {templates.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title[language]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </section>
  );
}

const raised = (list: readonly Scenario[], index: number): Scenario[] => {
  const [before, one] = [list[index - 1]!, list[index]!];
  return list.map((other, at) => (at === index - 1 ? one : at === index ? before : other));
};

type Facts = { scenario: Scenario; policy: Policy; fields: ReadonlyMap<string, PolicyField> };

function ScenarioFacts({ scenario, policy, fields }: Facts) {
  const word = usePolicyWords();
  const language = useLanguage();
  const numbers = sayOverrides(scenario, fields, language, policy.currency);
  return (
    <dl className="mt-1.5 grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 text-[13px]">
      <dt className="text-ink-soft">{word("rulesAre")}</dt>
      <dd>
        {sayRules(scenario, language, policy.currency).map((rule) => (
          <span key={rule} className="block">
            {rule}
          </span>
        ))}
      </dd>
      <dt className="text-ink-soft">{word("numbersAre")}</dt>
      <dd>
        {numbers.length === 0
          ? word("noNumbers")
          : numbers.map(({ key, label, value }) => (
              <span key={key} className="block">
                {label} <b className="font-medium">{value}</b>
              </span>
            ))}
      </dd>
      <dt className="text-ink-soft">{word("laneIs")}</dt>
      <dd>{sayLane(scenario, language)}</dd>
      <dt className="text-ink-soft">{word("inForceIs")}</dt>
      <dd>{sayInForce(scenario, language)}</dd>
      {scenario.because && (
        <>
          <dt className="text-ink-soft">{word("becauseIs")}</dt>
          <dd>{sayBecause(scenario, language)}</dd>
        </>
      )}
    </dl>
  );
}
