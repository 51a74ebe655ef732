import { textOf } from "../documents/fact";
import { isDay } from "../values/day";
import type { LookedAt } from "./look-at";
import type { OwnNames } from "./own-names";
import type { Trade } from "./trades";

type Case = { looked: readonly LookedAt[]; months: readonly string[]; names: OwnNames; today: string };

/**
 * Runs of months in which neither an invoice nor a statement shows income. Months before the day of establishment that an
 * undoubted licence prints are none: a business can't have sold before it was there. Months of a statement whose sum of
 * income was read and whose movements were not are unknown: no gap, unless `atWorst`.
 */
export function gapsOf(
  case_: Case,
  trades: readonly Trade[],
  bad: ReadonlySet<string>,
  atWorst: boolean = false,
): string[][] {
  const { looked, months } = case_;
  const earning = new Set(trades.filter((one) => one.side === "sale" && one.amount > 0n).map((one) => one.month));
  for (const { document, flow } of looked) {
    if (!flow || bad.has(document.id)) continue;
    for (const one of flow.movements) if (one.what === "trade" && one.in > 0n) earning.add(one.day.slice(0, 7));
    if (!atWorst && flow.movements.length === 0 && flow.yearly > 0n)
      for (const month of months)
        if (flow.from.slice(0, 7) <= month && month <= flow.to.slice(0, 7)) earning.add(month);
  }
  const since = establishedIn(case_, bad);
  const gaps: string[][] = [];
  let running: string[] = [];
  for (const month of months) {
    if (earning.has(month) || month < since) running = [];
    else {
      running.push(month);
      if (running.length === 1) gaps.push(running);
    }
  }
  return gaps;
}

/** Of several licences the earliest month, and none when one of them is spoken against: papers in doubt forgive nothing. */
function establishedIn({ looked, names, today }: Case, bad: ReadonlySet<string>): string {
  const licences = looked
    .map(({ document }) => document)
    .filter(
      ({ kind, fields }) => kind === "business-licence" && names.isOwn(textOf(fields, "name"), textOf(fields, "uscc")),
    );
  if (licences.some(({ id }) => bad.has(id))) return "";
  const days = licences.flatMap(({ fields }) => textOf(fields, "establishedOn") ?? []);
  const known = days.filter((day) => isDay(day) && day <= today);
  return known.sort()[0]?.slice(0, 7) ?? "";
}
