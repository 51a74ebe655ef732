import { textOf } from "../../documents/fact";
import { addDays, daysBetween, monthsBefore } from "../../values/day";
import { fromMinor, type Minor } from "../../values/money";
import type { LookedAt } from "../look-at";
import type { MonthFigure } from "../recommendation";
import { standingOf } from "./doubt-of";

/**
 * Income that running contracts promise, by month, for the twelve months from `today` on: each contract spread evenly over
 * the days it still runs. The months add up to what the sum calls contracted income.
 */
export function incomeAhead(contracts: readonly LookedAt[], today: string): MonthFigure[] {
  const first = `${today.slice(0, 7)}-01`;
  const months = Array.from({ length: 13 }, (_, index) => monthsBefore(first, -index));
  return months
    .map((start, index) => {
      const end = monthsBefore(first, -index - 1);
      const parts = contracts
        .map((one) => ({ id: one.document.id, anchor: one.anchor, amount: between(one, today, start, end) }))
        .filter((one) => one.amount > 0n);
      const amount = parts.reduce((sum, one) => sum + one.amount, 0n);
      const documents = parts.map((one) => one.id);
      return { month: start.slice(0, 7), amount: fromMinor(amount), documents, doubt: standingOf(parts) };
    })
    .filter((one) => one.documents.length > 0);
}

/** What a contract promises from the day `start` to before `end`. Differences of one running sum, so that months add up. */
function between({ document: { fields }, promised }: LookedAt, today: string, start: string, end: string): Minor {
  const [begins, ends] = [textOf(fields, "startsOn") ?? textOf(fields, "signedOn"), textOf(fields, "endsOn")];
  if (!begins || !ends) return 0n;
  const from = begins > today ? begins : today;
  const whole = Math.min(365, daysBetween(from, ends));
  const until = (day: string) => Math.max(0, Math.min(whole, daysBetween(from, day)));
  const soFar = (day: string): Minor => (whole > 0 ? (promised * BigInt(until(day))) / BigInt(whole) : 0n);
  return soFar(end > addDays(from, whole) ? addDays(from, whole) : end) - soFar(start);
}
