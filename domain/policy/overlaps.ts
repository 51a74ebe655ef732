import type { Policy } from "../scorecard/policy";
import type { Scenario } from "../scorecard/scenario-schema";
import { rulesOf } from "./choose-scenario";

/** Two scenarios that may both fit one applicant, and which of them holds then. */
export type Overlap = { holds: Scenario; yields: Scenario; because: "more-rules" | "comes-first" };

/** All pairs of scenarios that may fit the same applicant, so that people see what they did before somebody is in both. */
export function overlapsOf({ scenarios }: Pick<Policy, "scenarios">): Overlap[] {
  return scenarios.flatMap((first, index) =>
    scenarios.slice(index + 1).flatMap((second): Overlap[] => {
      if (!mayMeet(first, second)) return [];
      const [a, b] = [rulesOf(first), rulesOf(second)];
      if (a === b) return [{ holds: first, yields: second, because: "comes-first" }];
      const [holds, yields] = a > b ? [first, second] : [second, first];
      return [{ holds, yields, because: "more-rules" }];
    }),
  );
}

function mayMeet({ when: a, inForce: x }: Scenario, { when: b, inForce: y }: Scenario): boolean {
  return (
    shareOne(a.industry, b.industry, (one, other) => one === other) &&
    shareOne(a.currency, b.currency, (one, other) => one === other) &&
    shareOne(a.region, b.region, (one, other) => one.includes(other) || other.includes(one)) &&
    cross(a.currentLine, b.currentLine) &&
    cross(a.yearlySales, b.yearlySales) &&
    cross(a.yearsEstablished, b.yearsEstablished) &&
    !(x?.until && y?.from && x.until < y.from) &&
    !(y?.until && x?.from && y.until < x.from)
  );
}

function shareOne(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
  same: (a: string, b: string) => boolean,
): boolean {
  return !a || !b || a.some((one) => b.some((other) => same(one, other)));
}

type Range = { from?: string | number | undefined; below?: string | number | undefined } | undefined;

function cross(a: Range, b: Range): boolean {
  const from = Math.max(Number(a?.from ?? 0), Number(b?.from ?? 0));
  return from < Math.min(Number(a?.below ?? Infinity), Number(b?.below ?? Infinity));
}
