import type { Transaction } from "@/adapters/db/port";
import { assess } from "@/domain/recommendation/assess";
import { canonicalJson } from "../canonical-json";
import { hashInput } from "../hash-input";
import { findPolicy } from "../policy/find-policy";
import type { Snapshot } from "../recommend/snapshot";
import { differences } from "./differences";

export const replayVerdicts = ["same", "different", "snapshot-changed", "policy-missing", "threw"] as const;
/** Everything but "same" is drift. */
export type ReplayVerdict = (typeof replayVerdicts)[number];

export type Replayed = {
  recommendationId: string;
  caseId: string;
  policyVersion: string;
  verdict: ReplayVerdict;
  storedHash: string;
  replayedHash: string | null;
  /** Where the two differ, or what was thrown. */
  differs: string[];
};

type Stored = {
  id: string;
  caseId: string;
  policyVersion: string;
  inputHash: string;
  snapshot: unknown;
  assessment: unknown;
};

/**
 * Judges a stored recommendation again from its snapshot, under the policy it names, and compares every byte (as canonical
 * JSON). Never throws for what is stored: that it could not be replayed is the answer.
 */
export async function replayRecommendation(db: Transaction, stored: Stored): Promise<Replayed> {
  const { id: recommendationId, caseId, policyVersion, snapshot, assessment } = stored;
  const storedHash = hashInput(assessment);
  const answer = (verdict: ReplayVerdict, differs: string[] = [], replayedHash: string | null = null): Replayed => ({
    ...{ recommendationId, caseId, policyVersion, verdict, storedHash, replayedHash, differs },
  });
  try {
    if (hashInput(snapshot) !== stored.inputHash) return answer("snapshot-changed", ["snapshot"]);
    const policy = await findPolicy(db, policyVersion);
    if (!policy) return answer("policy-missing", [policyVersion]);
    const replayed = JSON.parse(canonicalJson(assess({ ...(snapshot as Snapshot), policy }))) as unknown;
    const replayedHash = hashInput(replayed);
    if (replayedHash === storedHash) return answer("same", [], replayedHash);
    return answer("different", differences(assessment, replayed), replayedHash);
  } catch (error) {
    return answer("threw", [String(error).slice(0, 300)]);
  }
}
