import type { KindId } from "../documents/kind";
import { fromMinor } from "../values/money";
import { amountOfLine } from "./amount";
import { askableKinds, plausibleEvidence } from "./plausible-evidence";
import type { NextEvidence } from "./recommendation";
import type { Given } from "./trades";

/**
 * What to show next: for each kind that fits, the policy is run again with plausible evidence of it; ranked by the raise it
 * would bring. A kind that would bring nothing is left out.
 */
export function nextBestEvidence(given: Given): NextEvidence[] {
  const now = amountOfLine(given, "likely").amount;
  return askableKinds
    .map((kind) => raiseOf(kind, given, now))
    .filter((next) => next.raise > 0n)
    .sort((a, b) =>
      a.raise === b.raise ? askableKinds.indexOf(a.kind) - askableKinds.indexOf(b.kind) : a.raise > b.raise ? -1 : 1,
    )
    .map(({ kind, raise, count }) => ({
      kind,
      predictedRaise: fromMinor(raise),
      likelyAfter: fromMinor(now + raise),
      saw: { count },
    }));
}

function raiseOf(kind: KindId, given: Given, now: bigint): { kind: KindId; raise: bigint; count: number } {
  const plausible = plausibleEvidence(kind, given);
  if (plausible.length === 0) return { kind, raise: 0n, count: 0 };
  const after = amountOfLine({ ...given, documents: [...given.documents, ...plausible] }, "likely").amount;
  return { kind, raise: after - now, count: plausible.length };
}
