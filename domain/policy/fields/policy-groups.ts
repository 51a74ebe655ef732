import { severities } from "../../checks/check";
import { checks } from "../../checks/index";
import { corroborations } from "../../corroboration/index";
import { rungs } from "../../reading";
import { titleOf } from "../../review/findings";
import { industries, sayIndustry } from "../../review/industries";
import { sayRung } from "../../review/rungs";
import type { Policy } from "../../scorecard/policy";
import { overridable } from "../../scorecard/policy-schema";
import { type ScoreWord, scoreWords } from "../../scorecard/words";
import { type Language, say, type WordValues } from "../../words";
import { type GroupId, groupIds, keyOf, type PolicyField, type PolicyGroup, type Unit } from "./field";
import { fieldWords, gradeWords } from "./field-words";
import { groupWords } from "./group-words";

type FieldWord = keyof (typeof fieldWords)["en"];

/** Every weight, band, cap and authority of a policy in groups, with plain names: what the screen shows and edits. */
export function policyGroups(policy: Policy, language: Language): PolicyGroup[] {
  return groupIds.map((id) => ({
    id,
    title: say(groupWords, language, id),
    lead: say(groupWords, language, `${id}-lead`),
    fields: fieldsIn[id](policy, language),
  }));
}

type FieldsIn = (policy: Policy, language: Language) => PolicyField[];

const fieldsIn: Record<GroupId, FieldsIn> = {
  amount: plain({
    ...{ shareOfSales: "percent", statementInflow: "percent", purchasesImplied: "percent" },
    ...{ concentrationExcess: "percent", "contract/shareOfRemaining": "percent", "contract/atMostOfStart": "percent" },
    ...{ "vehicles/each": "money", "vehicles/most": "count", premises: "money", permit: "money" },
    ...{ shownLive: "money", step: "money" },
  }),
  caps: plain({
    ...{ productCap: "money", "perRound/timesCurrentLine": "times", "perRound/whenThereIsNone": "money" },
    ...{ "unregistered/percentOfCurrentLine": "percent", "unregistered/whenThereIsNone": "money" },
  }),
  authority: plain({ "authority/reviewer": "money", "authority/seniorReviewer": "money" }),
  proof: (policy, language) => [
    ...plain({
      ...{ "anchorWeights/confirmed": "percent", "anchorWeights/textLayer": "percent" },
      ...{ "anchorWeights/selfOnly": "percent" },
    })(policy, language),
    ...rungs.map((rung) =>
      field(["rungsThatConfirm", rung], "yes", named("rungThatConfirms", language, { rung: sayRung(rung, language) })),
    ),
  ],
  doubt: (policy, language) => [
    ...plain({
      ...{ identityUnproven: "percent", "gap/freeMonths": "months", "gap/perMonth": "percent", "gap/most": "percent" },
    })(policy, language),
    ...(["concern", "fail"] as const).flatMap((verdict) =>
      severities.map((grade) =>
        field(
          ["penalties", verdict, grade],
          "percent",
          named(`penalties/${verdict}`, language, { grade: say(gradeWords, language, grade) }),
        ),
      ),
    ),
  ],
  who: points("who"),
  assets: points("assets"),
  trade: points("trade"),
  findings: (_policy, language) =>
    severities.map((grade) =>
      field(
        ["pointsTaken", grade],
        "points",
        named("pointsTaken", language, { grade: say(gradeWords, language, grade) }),
      ),
    ),
  checks: (policy, language) => {
    const known = [...checks, ...corroborations].map((one) => one.id);
    const ids = [...new Set([...known, ...Object.keys(policy.weighs), ...policy.holds])];
    return ids
      .map((id) => ({ id, check: titleOf(id, language) }))
      .sort((a, b) => weight(policy, b.id) - weight(policy, a.id) || (a.id < b.id ? -1 : 1))
      .flatMap(({ id, check }) => [
        { ...field(["weighs", id], "dimension", named("weighs", language, { check })), row: check },
        { ...field(["holds", id], "yes", named("holds", language, { check })), row: check },
      ]);
  },
  needs: (_policy, language) =>
    industries.flatMap((industry) =>
      (["margin", "cycleDays", "growth"] as const).map((name) => ({
        ...field(
          ["workingCapital", industry, name],
          name === "cycleDays" ? "days" : "percent",
          `${sayIndustry(industry, language)} · ${named(name, language)}`,
        ),
        row: sayIndustry(industry, language),
        column: named(name, language),
      })),
    ),
  lane: plain({ "lane/dueHours": "hours", "lane/priority": "rank" }),
  rates: ({ rates, currency: own }, language) => [
    ...plain({ "rates/asOf": "day" })({} as Policy, language),
    ...Object.keys(rates.perUnit)
      .filter((currency) => currency !== own)
      .sort()
      .map((currency) => field(["rates", "perUnit", currency], "rate", named("rate", language, { currency }))),
  ],
};

/** Checks that weigh stand before those that are only shown. */
const weight = ({ weighs, holds }: Policy, id: string) => (holds.includes(id) ? 2 : 0) + (weighs[id] ? 1 : 0);

const named = (word: FieldWord, language: Language, values?: WordValues) => say(fieldWords, language, word, values);

const field = (path: readonly string[], unit: Unit, label: string): PolicyField => ({
  ...{ path, unit, label },
  inScenario: overridable.has(path[0]!),
});

/** Fields whose name is where they stand. */
function plain(units: Partial<Record<FieldWord, Unit>>): FieldsIn {
  return (_policy, language) =>
    (Object.entries(units) as [FieldWord, Unit][]).map(([place, unit]) =>
      field(place.split("/"), unit, named(place, language)),
    );
}

const counted = {
  "years-established": "years",
  "vehicles-proven": "vehicles",
  "money-kept": "money",
  "several-customers": "customers",
} as const;

function points(dimension: keyof Policy["points"]): FieldsIn {
  return (policy, language) =>
    Object.entries(policy.points[dimension]).map(([rule, worth]) => {
      const path = ["points", dimension, rule];
      if (rule === "impliedMonths") return field(path, "months", named("impliedMonths", language));
      const label = say(scoreWords, language, rule as ScoreWord);
      if (!Array.isArray(worth)) return field(path, "points", label);
      return { ...field(path, "bands", label), counts: counted[rule as keyof typeof counted] };
    });
}

/** All fields by their key. */
export function fieldsByKey(groups: readonly PolicyGroup[]): ReadonlyMap<string, PolicyField> {
  return new Map(groups.flatMap((group) => group.fields).map((one) => [keyOf(one.path), one]));
}
