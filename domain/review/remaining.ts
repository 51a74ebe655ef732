import { defineWords, type Language, say } from "../words";

const remainingWords = defineWords({
  "zh-CN": {
    days: "{count} 天",
    hours: "{hours}:{minutes}",
    late: "超期 {count} 天",
    none: "—",
  },
  en: {
    days: "{count, plural, one {# day} other {# days}}",
    hours: "{hours}:{minutes}",
    late: "{count, plural, one {# day} other {# days}} late",
    none: "—",
  },
});

export type Remaining = { text: string; tone: "plain" | "amber" | "red" };
const hour = 3_600_000;

/** The time left until a deadline: days, under a day hours and minutes; amber within three days, red when over. */
export function remaining(dueAt: Date | null, now: Date, language: Language): Remaining {
  if (!dueAt) return { text: say(remainingWords, language, "none"), tone: "plain" };
  const left = dueAt.getTime() - now.getTime();
  if (left < 0) {
    return { text: say(remainingWords, language, "late", { count: Math.ceil(-left / (24 * hour)) }), tone: "red" };
  }
  if (left >= 24 * hour) {
    const count = Math.floor(left / (24 * hour));
    return { text: say(remainingWords, language, "days", { count }), tone: count < 3 ? "amber" : "plain" };
  }
  const minutes = String(Math.floor((left % hour) / 60_000)).padStart(2, "0");
  return { text: say(remainingWords, language, "hours", { hours: Math.floor(left / hour), minutes }), tone: "amber" };
}
