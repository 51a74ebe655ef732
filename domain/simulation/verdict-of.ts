import { policyFor } from "../policy/choose-scenario";
import { judge } from "../recommendation/judge";
import type { Policy } from "../scorecard/policy";
import { toMinor } from "../values/money";
import type { PastCase } from "./digest";

export const hands = ["reviewer", "senior", "beyond"] as const;
/** Who may confirm the line alone; "beyond" needs two. */
export type Hand = (typeof hands)[number];

/** What a policy makes of one case, as plain numbers. Amounts are minor units of the policy's currency. */
export type CaseVerdict = {
  current: bigint;
  low: bigint;
  likely: bigint;
  high: bigint;
  /** 0..100. */
  score: number;
  hand: Hand;
  /** A contradiction so grave that a person has to settle it first. */
  held: boolean;
  /** It goes ahead of the others. */
  fast: boolean;
};

/** Judges a past case under a policy, for counting. Pure. */
export function verdictOf(past: PastCase, policy: Policy): CaseVerdict {
  const own = policyFor(policy, past.attestation, past.today);
  const { scorecard, recommendation } = judge({ ...past, policy: own });
  const minor = (text: string) => toMinor(text) ?? 0n;
  const likely = minor(recommendation.likely);
  return {
    ...{ current: minor(recommendation.currentLine), low: minor(recommendation.low), likely },
    ...{ high: minor(recommendation.high), score: scorecard.total, hand: handOf(likely, own) },
    held: recommendation.factors.some(({ id }) => id === "held"),
    fast: own.lane.priority > 0,
  };
}

function handOf(likely: bigint, { authority }: Policy): Hand {
  if (likely <= (toMinor(authority.reviewer) ?? 0n)) return "reviewer";
  return likely <= (toMinor(authority.seniorReviewer) ?? 0n) ? "senior" : "beyond";
}
