import type { Day } from "@/domain/values/day";

const chinaHoursAhead = 8;

/** The calendar day in China at this instant: the day that an invoice or licence printed there means. */
export function today(now: Date): Day {
  return new Date(now.getTime() + chinaHoursAhead * 3_600_000).toISOString().slice(0, 10);
}
