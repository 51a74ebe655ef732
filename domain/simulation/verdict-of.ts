import { policyFor } from "../policy/choose-scenario";
import { amountOfLine } from "../recommendation/amount";
import { workOut } from "../recommendation/worked-case";
import type { Policy } from "../scorecard/policy";
import { score } from "../scorecard/score";
import { toMinor } from "../values/money";
import type { PastCase } from "./digest";

export const hands = ["reviewer", "senior", "beyond"] as const;
/** Who may confirm the line alone; "beyond" needs two. */
export type Hand = (typeof hands)[number];

/** What a policy makes of one case, as plain numbers. Amounts are minor units of the policy's currency. */
export type CaseVerdict = {
  current: bigint;
  likely: bigint;
  /** 0..100. */
  score: number;
  hand: Hand;
  /** A contradiction so grave that a person has to settle it first. */
  held: boolean;
  /** It goes ahead of the others. */
  fast: boolean;
};

/** Judges a past case under a policy, for counting: the likely line and the score alone, without range and reasons. Pure. */
export function verdictOf(past: PastCase, policy: Policy): CaseVerdict {
  const own = policyFor(policy, past.attestation, past.today);
  const worked = workOut({ ...past, policy: own });
  const { amount, factors } = amountOfLine(worked, "likely");
  return {
    current: toMinor(worked.attestation.currentLine) ?? 0n,
    likely: amount,
    score: score(worked).total,
    hand: handOf(amount, own),
    held: factors.some(({ id }) => id === "held"),
    fast: own.lane.priority > 0,
  };
}

function handOf(likely: bigint, { authority }: Policy): Hand {
  if (likely <= (toMinor(authority.reviewer) ?? 0n)) return "reviewer";
  return likely <= (toMinor(authority.seniorReviewer) ?? 0n) ? "senior" : "beyond";
}
