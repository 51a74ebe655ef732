import type { Policy } from "../scorecard/policy";
import type { Scenario } from "../scorecard/scenario-schema";
import { defineWords, type Language, say } from "../words";
import { type GroupId, keyOf } from "./fields/field";
import { fieldValue, sameValue } from "./fields/field-value";
import { fieldsByKey, policyGroups } from "./fields/policy-groups";
import { sayValue } from "./fields/say-value";
import { sayBecause, sayInForce, sayLane, sayOverrides, sayRules } from "./say-scenario";

/** One thing that two policies say differently, in words. */
export type Difference = {
  key: string;
  group: GroupId | "scenarios";
  label: string;
  before: string;
  after: string;
};

const differenceWords = defineWords({
  "zh-CN": {
    scenario: "场景“{title}”",
    part: "场景“{title}” · {part}",
    there: "有",
    absent: "无",
    base: "同基本政策",
    when: "适用于",
    inForce: "有效期",
    lane: "办理时限",
    title: "名称",
    because: "理由",
    order: "场景的先后",
  },
  en: {
    scenario: "Scenario “{title}”",
    part: "Scenario “{title}” · {part}",
    there: "there",
    absent: "not there",
    base: "as in the base",
    when: "holds when",
    inForce: "in force",
    lane: "time to decide",
    title: "name",
    because: "reason",
    order: "Order of the scenarios",
  },
});

/** Everything that `after` says otherwise than `before`, field by field in the order of the screen, scenarios last. */
export function differencesOf(before: Policy, after: Policy, language: Language): Difference[] {
  const groups = policyGroups({ ...before, ...unionOf(before, after) }, language);
  const numbers = groups.flatMap(({ id, fields }) =>
    fields.flatMap((field): Difference[] => {
      const [old, fresh] = [fieldValue(before, field.path), fieldValue(after, field.path)];
      if (sameValue(old, fresh)) return [];
      const key = keyOf(field.path);
      return [
        {
          ...{ key, group: id, label: field.label },
          before: sayValue(field, old, language, before.currency),
          after: sayValue(field, fresh, language, after.currency),
        },
      ];
    }),
  );
  return [...numbers, ...scenarioDifferences(before, after, language)];
}

/** What lists and tables of either policy name, so that what only one of them has is compared, too. */
const unionOf = (a: Policy, b: Policy) => ({
  weighs: { ...b.weighs, ...a.weighs },
  holds: [...new Set([...a.holds, ...b.holds])],
  rates: { ...a.rates, perUnit: { ...b.rates.perUnit, ...a.rates.perUnit } },
});

function scenarioDifferences(before: Policy, after: Policy, language: Language): Difference[] {
  const w = (key: keyof (typeof differenceWords)["en"], values?: Record<string, string>) =>
    say(differenceWords, language, key, values);
  const line = (key: string, label: string, old: string, fresh: string): Difference => ({
    ...{ key: `scenarios/${key}`, group: "scenarios", label, before: old, after: fresh },
  });
  const ids = [...new Set([...before.scenarios, ...after.scenarios].map((one) => one.id))];
  const changed = ids.flatMap((id) => {
    const old = before.scenarios.find((one) => one.id === id);
    const fresh = after.scenarios.find((one) => one.id === id);
    const title = (fresh ?? old)!.title[language];
    if (!old || !fresh)
      return [line(id, w("scenario", { title }), w(old ? "there" : "absent"), w(fresh ? "there" : "absent"))];
    const [was, is] = [partsOf(old, before, language, w), partsOf(fresh, after, language, w)];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])]
      .filter((part) => was[part] !== is[part])
      .map((part) => line(`${id}/${part}`, w("part", { title, part }), was[part] ?? w("base"), is[part] ?? w("base")));
  });
  const [was, is] = [before, after].map((policy) => policy.scenarios.filter((one) => inBoth(one, before, after)));
  if (idsOf(was!) === idsOf(is!)) return changed;
  const titles = (list: readonly Scenario[]) => list.map((one) => one.title[language]).join(" › ");
  return [...changed, line("order", w("order"), titles(was!), titles(is!))];
}

const inBoth = ({ id }: Scenario, a: Policy, b: Policy) =>
  [a, b].every((policy) => policy.scenarios.some((one) => one.id === id));
const idsOf = (list: readonly Scenario[]) => list.map((one) => one.id).join();

/** A scenario as named parts, each in words. */
function partsOf(
  scenario: Scenario,
  policy: Policy,
  language: Language,
  w: (key: keyof (typeof differenceWords)["en"]) => string,
): Record<string, string> {
  const fields = fieldsByKey(policyGroups(policy, language));
  const numbers = sayOverrides(scenario, fields, language, policy.currency);
  return {
    [w("title")]: scenario.title[language],
    [w("when")]: sayRules(scenario, language, policy.currency).join(language === "en" ? ", " : "，"),
    [w("inForce")]: sayInForce(scenario, language),
    [w("lane")]: sayLane(scenario, language),
    ...(scenario.because ? { [w("because")]: sayBecause(scenario, language) } : {}),
    ...Object.fromEntries(numbers.map(({ label, value }) => [label, value])),
  };
}
