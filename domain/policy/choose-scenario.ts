import type { Attestation } from "../corroboration/corroboration";
import { amountOf } from "../recommendation/convert";
import { mergeOverrides } from "../scorecard/merge-overrides";
import type { Policy } from "../scorecard/policy";
import type { Scenario } from "../scorecard/scenario-schema";
import { type Day, daysBetween, isDay } from "../values/day";
import { type Minor, toMinor } from "../values/money";

/**
 * The policy that holds for this applicant: the base, with the numbers of the matching scenario in place of its own, and
 * that scenario's id as `scenario`. What comes back has no scenarios left, so that choosing again changes nothing.
 */
export function policyFor(policy: Policy, attestation: Attestation, today: Day): Policy {
  if (policy.scenarios.length === 0) return policy;
  return merged(policy, scenarioFor(policy, attestation, today));
}

/** Of the scenarios whose rules all hold the one with most rules, of equals the first; null when none fits. */
export function scenarioFor(policy: Policy, attestation: Attestation, today: Day): Scenario | null {
  return policy.scenarios
    .filter((scenario) => fits(scenario, policy, attestation, today))
    .reduce<Scenario | null>((best, one) => (best && rulesOf(best) >= rulesOf(one) ? best : one), null);
}

/** How many rules a scenario has: the more, the more specific it is. */
export const rulesOf = ({ when }: Scenario): number => Object.values(when).filter((rule) => rule !== undefined).length;

// The same policy is asked for many cases: what was merged once is kept as long as the policy itself.
const kept = new WeakMap<Policy, Map<string | null, Policy>>();

function merged(policy: Policy, scenario: Scenario | null): Policy {
  const known = kept.get(policy) ?? new Map<string | null, Policy>();
  kept.set(policy, known);
  const before = known.get(scenario?.id ?? null);
  if (before) return before;
  const plain = { ...policy, scenarios: [] };
  const made = scenario
    ? {
        ...mergeOverrides(plain, scenario.overrides),
        lane: scenario.lane ?? policy.lane,
        scenario: scenario.id,
      }
    : plain;
  known.set(scenario?.id ?? null, made);
  return made;
}

function fits({ when, inForce }: Scenario, policy: Policy, stated: Attestation, today: Day): boolean {
  if (inForce?.from && today < inForce.from) return false;
  if (inForce?.until && today > inForce.until) return false;
  const money = (text: string, currency = stated.currency) => amountOf(text, currency, policy);
  return (
    (!when.industry || when.industry.includes(stated.industry)) &&
    (!when.currency || when.currency.includes(stated.currency)) &&
    (!when.region || namesOne(stated.region, when.region)) &&
    (!when.currentLine || isWithin(money(stated.currentLine, stated.lineCurrency), when.currentLine)) &&
    (!when.yearlySales || isWithin(money(stated.yearlySales), when.yearlySales)) &&
    (!when.yearsEstablished || isSoOld(stated.establishedOn, today, when.yearsEstablished))
  );
}

const bare = (text: string) => text.toLowerCase().replace(/\s+/g, "");

function namesOne(region: string | null, places: readonly string[]): boolean {
  const stated = bare(region ?? "");
  return places.some((place) => stated.includes(bare(place)));
}

function isWithin(amount: Minor | null, { from, below }: { from?: string; below?: string }): boolean {
  if (amount === null) return false;
  return (from === undefined || amount >= toMinor(from)!) && (below === undefined || amount < toMinor(below)!);
}

function isSoOld(since: Day | null, today: Day, { from = 0, below = Infinity }: { from?: number; below?: number }) {
  if (!since || !isDay(since) || since > today) return false;
  const years = Math.floor(daysBetween(since, today) / 365.25);
  return years >= from && years < below;
}
