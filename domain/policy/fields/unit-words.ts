import { defineWords, type Language, say } from "../../words";
import type { Unit } from "./field";

const unitWords = defineWords({
  "zh-CN": {
    percent: "%",
    points: "分",
    count: "辆",
    times: "倍",
    days: "天",
    months: "个月",
    hours: "小时",
    rank: "",
    day: "",
  },
  en: {
    percent: "%",
    points: "points",
    count: "vehicles",
    times: "times",
    days: "days",
    months: "months",
    hours: "hours",
    rank: "",
    day: "",
  },
});

/** What stands behind the number of a field: "%", "分", "CNY". */
export function sayUnit(unit: Unit, language: Language, currency: string): string {
  if (unit === "money" || unit === "rate") return currency;
  return unit in unitWords.en ? say(unitWords, language, unit as keyof (typeof unitWords)["en"]) : "";
}
