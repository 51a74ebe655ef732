import type { Policy } from "../scorecard/policy";
import { type CaseDigest, pastCaseOf } from "./digest";
import { groupsOf } from "./groups-of";
import { countCase, emptyTally, type Tally } from "./tally";
import { verdictOf } from "./verdict-of";

/** A past case as it is kept: its digest as JSON. */
export type KeptCase = { caseId: string; language: string; digest: string };

/**
 * Judges past cases under two policies and counts them. A case that cannot be judged is counted as such: it stops nobody
 * else's.
 */
export function judgeBatch(cases: readonly KeptCase[], { live, draft }: { live: Policy; draft: Policy }): Tally {
  const tally = emptyTally();
  for (const { caseId, language, digest } of cases) {
    try {
      const past = pastCaseOf(JSON.parse(digest) as CaseDigest, "brief");
      countCase(tally, {
        caseId,
        groups: groupsOf(past.attestation, past.today, language),
        live: verdictOf(past, live),
        draft: verdictOf(past, draft),
      });
    } catch {
      tally.unjudged++;
    }
  }
  return tally;
}
