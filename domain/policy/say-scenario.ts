import { sayIndustry } from "../review/industries";
import { leavesOf } from "../scorecard/merge-overrides";
import type { Scenario } from "../scorecard/scenario-schema";
import { defineWords, type Language, say } from "../words";
import { keyOf, type PolicyField } from "./fields/field";
import type { FieldValue } from "./fields/field-value";
import { sayMoney, sayValue } from "./fields/say-value";

const scenarioWords = defineWords({
  "zh-CN": {
    industry: "行业是{list}",
    region: "所在地写有{list}",
    currency: "以{list}申报",
    currentLine: "现有额度{range}",
    yearlySales: "申报年销售额{range}",
    yearsEstablished: "成立{range}",
    from: "不低于 {from}",
    below: "低于 {below}",
    "from-below": "从 {from} 到 {below}（不含）",
    years: "{years} 年",
    or: "或",
    lane: "{hours} 小时内办结，优先级 {priority}",
    since: "自 {from} 起",
    until: "至 {until} 止",
    "since-until": "{from} 至 {until}",
    always: "长期有效",
    noLane: "时限与基本政策相同",
  },
  en: {
    industry: "the trade is {list}",
    region: "the stated place names {list}",
    currency: "amounts are stated in {list}",
    currentLine: "the present line is {range}",
    yearlySales: "stated yearly sales are {range}",
    yearsEstablished: "established for {range}",
    from: "{from} or more",
    below: "less than {below}",
    "from-below": "from {from} to below {below}",
    years: "{years, plural, one {# year} other {# years}}",
    or: " or ",
    lane: "decided within {hours} hours, rank {priority}",
    since: "from {from}",
    until: "until {until}",
    "since-until": "{from} to {until}",
    always: "for ever",
    noLane: "time to decide as in the base",
  },
});

type Range = { from?: string | number | undefined; below?: string | number | undefined };

/** The rules of a scenario as sentences; all of them must hold. */
export function sayRules({ when }: Scenario, language: Language, currency: string): string[] {
  const w = (key: keyof (typeof scenarioWords)["en"], values?: Record<string, string | number>) =>
    say(scenarioWords, language, key, values);
  const quoted = (one: string) => `“${one}”`;
  const range = ({ from, below }: Range, write: (value: string | number) => string): string => {
    if (from === undefined) return w("below", { below: write(below!) });
    return below === undefined
      ? w("from", { from: write(from) })
      : w("from-below", { from: write(from), below: write(below) });
  };
  const amount = (value: string | number) => sayMoney(String(value), language, currency);
  const years = (value: string | number) => w("years", { years: Number(value) });
  return [
    ...(when.industry
      ? [w("industry", { list: when.industry.map((one) => sayIndustry(one, language)).join(w("or")) })]
      : []),
    ...(when.region ? [w("region", { list: when.region.map(quoted).join(w("or")) })] : []),
    ...(when.currency ? [w("currency", { list: when.currency.join(w("or")) })] : []),
    ...(when.currentLine ? [w("currentLine", { range: range(when.currentLine, amount) })] : []),
    ...(when.yearlySales ? [w("yearlySales", { range: range(when.yearlySales, amount) })] : []),
    ...(when.yearsEstablished ? [w("yearsEstablished", { range: range(when.yearsEstablished, years) })] : []),
  ];
}

/** How soon, and how far ahead, a scenario's cases are decided. */
export function sayLane({ lane }: Scenario, language: Language): string {
  if (!lane) return say(scenarioWords, language, "noLane");
  return say(scenarioWords, language, "lane", { hours: lane.dueHours, priority: lane.priority });
}

/** The days on which a scenario holds. */
export function sayInForce({ inForce }: Scenario, language: Language): string {
  const { from, until } = inForce ?? {};
  if (from && until) return say(scenarioWords, language, "since-until", { from, until });
  if (from) return say(scenarioWords, language, "since", { from });
  return until ? say(scenarioWords, language, "until", { until }) : say(scenarioWords, language, "always");
}

/** The numbers that a scenario sets otherwise, named and written as on the rest of the screen. */
export function sayOverrides(
  { overrides }: Scenario,
  fields: ReadonlyMap<string, PolicyField>,
  language: Language,
  currency: string,
): { key: string; label: string; value: string }[] {
  return leavesOf(overrides).map(({ path, value }) => {
    const key = keyOf(path);
    const field = fields.get(key);
    return {
      key,
      label: field?.label ?? key,
      value: field ? sayValue(field, value as FieldValue, language, currency) : JSON.stringify(value),
    };
  });
}

/** Why it is there, in the reader's language where it was written in both; empty where nobody said. */
export const sayBecause = ({ because = "" }: Scenario, language: Language): string =>
  typeof because === "string" ? because : because[language];
