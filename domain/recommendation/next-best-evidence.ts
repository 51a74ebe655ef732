import type { Finding } from "../checks/check";
import { freshCode } from "../checks/fresh-code";
import type { KindId } from "../documents/kind";
import { fromMinor } from "../values/money";
import { amountOfLine } from "./amount";
import { askableKinds, plausibleEvidence } from "./plausible-evidence";
import type { NextEvidence } from "./recommendation";
import { type WorkedCase, withDocuments, withFindings } from "./worked-case";

/**
 * What to show next: for each kind that fits, the policy is run again with plausible evidence of it; ranked by the raise it
 * would bring. A kind that would bring nothing is left out.
 */
export function nextBestEvidence(given: WorkedCase): NextEvidence[] {
  const now = amountOfLine(given, "likely").amount;
  return [...askableKinds.map((kind) => raiseOf(kind, given, now)), ...retakes(given, now)]
    .filter((next) => next.raise > 0n)
    .sort((a, b) =>
      a.raise === b.raise ? askableKinds.indexOf(a.kind) - askableKinds.indexOf(b.kind) : a.raise > b.raise ? -1 : 1,
    )
    .map(({ kind, raise, count, withCode }) => ({
      kind,
      predictedRaise: fromMinor(raise),
      likelyAfter: fromMinor(now + raise),
      saw: { count },
      ...(withCode ? { withCode } : {}),
    }));
}

type Raise = { kind: KindId; raise: bigint; count: number; withCode?: true };

/** A shop or vehicle that was shown without a live code, as if its photo were taken again with one. */
function retakes(given: WorkedCase, now: bigint): Raise[] {
  if (given.live.length > 0) return [];
  const photo = given.documents.find(({ kind }) => freshCode.kinds.includes(kind));
  if (!photo) return [];
  const passed: Finding = {
    ...{ check: freshCode.id, version: freshCode.version, documentId: photo.id, verdict: "pass", severity: "info" },
    ...{ saw: {}, page: null, box: null },
  };
  const others = given.findings.filter((one) => one.check !== freshCode.id || one.documentId !== photo.id);
  const after = amountOfLine(withFindings(given, [...others, passed]), "likely").amount;
  return [{ kind: photo.kind, raise: after - now, count: 1, withCode: true }];
}

function raiseOf(kind: KindId, given: WorkedCase, now: bigint): Raise {
  const plausible = plausibleEvidence(kind, given);
  if (plausible.length === 0) return { kind, raise: 0n, count: 0 };
  const after = amountOfLine(withDocuments(given, plausible), "likely").amount;
  return { kind, raise: after - now, count: plausible.length };
}
