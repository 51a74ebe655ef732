import { type Severity, severities } from "../checks/check";
import type { Dimension } from "../recommendation/recommendation";
import type { Policy } from "../scorecard/policy";
import { type Interval, wilsonInterval } from "../values/wilson-interval";

/** Fewer verdicts than this say nothing about a check. */
export const fewestToSay = 10;

export type Precision = Interval & { share: number };

/**
 * How often a check is right when it speaks: right / (right + wrong) with Wilson's 95 % interval. Unsure ones count on
 * neither side. Null while there are too few to say.
 */
export function precisionOf({ right, wrong }: { right: number; wrong: number }): Precision | null {
  const of = right + wrong;
  return of < fewestToSay ? null : { share: right / of, ...wilsonInterval(right, of) };
}

/** What a finding of a check can do to an applicant under a policy. */
export type Harm = {
  dimension: Dimension | null;
  /** Percent of the amount that one finding takes at most, at the worst grade it spoke with. */
  takes: number;
  /** A case with it is not recommended without a person looking. */
  holds: boolean;
};

/** @param spoke how often the check spoke with each grade; grades it never used do no harm. */
export function harmOf(check: string, spoke: Readonly<Record<Severity, number>>, policy: Policy): Harm {
  const dimension = policy.weighs[check] ?? null;
  const worst = severities.filter((severity) => spoke[severity] > 0);
  const takes = dimension
    ? Math.max(0, ...worst.map((one) => Math.max(policy.penalties.concern[one], policy.penalties.fail[one])))
    : 0;
  return { dimension, takes, holds: policy.holds.includes(check) };
}

type Ranked = { check: string; version: number; harm: Harm; wrong: number; spoken: number };

/** Checks whose wrong word does most harm first; of equal ones those that were wrong more often. */
export function byHarm(a: Ranked, b: Ranked): number {
  return (
    b.harm.takes - a.harm.takes ||
    Number(b.harm.holds) - Number(a.harm.holds) ||
    b.wrong - a.wrong ||
    b.spoken - a.spoken ||
    (a.check < b.check ? -1 : a.check > b.check ? 1 : b.version - a.version)
  );
}
