import { fromMinor, type Minor } from "../values/money";
import { amountOfLine } from "./amount";
import { type Candidate, candidatesOf, lineWith } from "./candidates";
import type { NextEvidence, NextPair } from "./recommendation";
import type { WorkedCase } from "./worked-case";

/**
 * What to show next: for each candidate the policy is run again with it; ranked by the raise it would bring. Candidates that
 * bring nothing alone are tried two by two: a pair that brings something is named as a pair. `together` is the line if
 * everything that could be shown were shown.
 */
export function nextBestEvidence(worked: WorkedCase): {
  nextBestEvidence: NextEvidence[];
  nextPairs: NextPair[];
  together: string;
} {
  const now = amountOfLine(worked, "likely").amount;
  const candidates = candidatesOf(worked);
  const tried = candidates.map((candidate) => ({ candidate, raise: lineWith(worked, [candidate]) - now }));
  const singles = tried.filter((one) => one.raise > 0n);
  const all = lineWith(
    worked,
    candidates.filter((one) => !one.asOriginal),
  );
  return {
    nextBestEvidence: ranked(singles).map(({ candidate, raise }) => ({
      kind: candidate.kind,
      ...{ predictedRaise: fromMinor(raise), likelyAfter: fromMinor(now + raise) },
      ...marksOf(candidate),
    })),
    nextPairs: pairsOf(
      tried.filter((one) => one.raise <= 0n).map((one) => one.candidate),
      worked,
      now,
    ),
    together: fromMinor(all > now ? all : now),
  };
}

const marksOf = ({ documents, withCode, asOriginal }: Candidate) => ({
  saw: { count: documents.length },
  ...(withCode ? { withCode } : {}),
  ...(asOriginal ? { asOriginal } : {}),
});

/** Dearest first; equals keep the order in which candidates are listed. */
const ranked = <One extends { raise: Minor }>(tried: readonly One[]): One[] =>
  [...tried].sort((a, b) => (a.raise === b.raise ? 0 : a.raise > b.raise ? -1 : 1));

function pairsOf(candidates: readonly Candidate[], worked: WorkedCase, now: Minor): NextPair[] {
  const pairs = candidates.flatMap((first, index) =>
    candidates.slice(index + 1).map((second) => ({ first, second, raise: lineWith(worked, [first, second]) - now })),
  );
  return ranked(pairs.filter((one) => one.raise > 0n)).map(({ first, second, raise }) => ({
    pair: [first, second].map((one) => ({ kind: one.kind, ...marksOf(one) })) as unknown as NextPair["pair"],
    ...{ predictedRaise: fromMinor(raise), likelyAfter: fromMinor(now + raise) },
  }));
}
