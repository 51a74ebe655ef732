import type { Band } from "../../scorecard/band";
import { scoreWords } from "../../scorecard/words";
import { defineWords, type Language, say } from "../../words";
import type { PolicyField } from "./field";
import type { FieldValue } from "./field-value";

const valueWords = defineWords({
  "zh-CN": {
    none: "不计分",
    yes: "是",
    no: "否",
    percent: "{value}%",
    points: "{value} 分",
    count: "{value}",
    times: "{value} 倍",
    days: "{value} 天",
    months: "{value} 个月",
    hours: "{value} 小时",
    rank: "{value}",
    rate: "{value}",
    day: "{value}",
    dimension: "{value}",
    money: "{value}",
    band: "满 {from} {points} 分",
    between: "；",
    years: "{from} 年",
    vehicles: "{from} 辆",
    customers: "{from} 个客户",
    nothing: "不给分",
    unset: "未设",
  },
  en: {
    none: "weighs nothing",
    yes: "yes",
    no: "no",
    percent: "{value}%",
    points: "{value, plural, one {# point} other {# points}}",
    count: "{value}",
    times: "{value} times",
    days: "{value} days",
    months: "{value, plural, one {# month} other {# months}}",
    hours: "{value} hours",
    rank: "{value}",
    rate: "{value}",
    day: "{value}",
    dimension: "{value}",
    money: "{value}",
    band: "{points} from {from}",
    between: "; ",
    years: "{from, plural, one {# year} other {# years}}",
    vehicles: "{from, plural, one {# vehicle} other {# vehicles}}",
    customers: "{from, plural, one {# customer} other {# customers}}",
    nothing: "no points",
    unset: "not set",
  },
});

const scored: readonly PolicyField["unit"][] = ["bands", "points"];

type Shown = Pick<PolicyField, "unit" | "counts">;

/** What a policy says at one place, as people write it. Amounts are of the policy's currency. */
export function sayValue({ unit, counts }: Shown, value: FieldValue, language: Language, currency: string): string {
  if (unit === "yes") return say(valueWords, language, value === true ? "yes" : "no");
  if (value === null || value === undefined)
    return say(valueWords, language, unit === "dimension" ? "none" : scored.includes(unit) ? "nothing" : "unset");
  if (unit === "bands") return sayBands(value as readonly Band[], counts, language, currency);
  if (unit === "dimension") return say(scoreWords, language, value as "who" | "assets" | "trade");
  if (unit === "money") return sayMoney(String(value), language, currency);
  return say(valueWords, language, unit, { value: value as string | number });
}

/** An amount without cents where it has none: ¥3,000,000. */
export function sayMoney(amount: string, language: Language, currency: string): string {
  const digits = /\.(?!0+$)/.test(amount) ? 2 : 0;
  const style = { style: "currency", currency, currencyDisplay: "narrowSymbol" } as const;
  return new Intl.NumberFormat(language, {
    ...style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Number(amount));
}

function sayBands(bands: readonly Band[], counts: PolicyField["counts"], language: Language, currency: string): string {
  if (bands.length === 0) return say(valueWords, language, "nothing");
  const from = (band: Band) =>
    counts === "money" || counts === undefined
      ? sayMoney(String(band.from), language, currency)
      : say(valueWords, language, counts, { from: band.from });
  return bands
    .map((band) => say(valueWords, language, "band", { from: from(band), points: band.points }))
    .join(say(valueWords, language, "between"));
}
