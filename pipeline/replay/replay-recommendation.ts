import type { Transaction } from "@/adapters/db/port";
import { assess } from "@/domain/recommendation/assess";
import { engineVersion } from "@/domain/recommendation/engine-version";
import { canonicalJson } from "../canonical-json";
import { hashInput } from "../hash-input";
import { findPolicy } from "../policy/find-policy";
import type { Snapshot } from "../recommend/snapshot";
import { caseSubject } from "../stage";
import { differences } from "./differences";

export const replayVerdicts = [
  "same",
  "other-rules",
  "different",
  "assessment-changed",
  "snapshot-changed",
  "policy-missing",
  "threw",
] as const;
export type ReplayVerdict = (typeof replayVerdicts)[number];
/** No drift: the same bytes, or other ones by an engine that was changed on purpose since. */
export const expectedVerdicts: readonly string[] = ["same", "other-rules"] satisfies ReplayVerdict[];
export const isDrift = (verdict: string): boolean => !expectedVerdicts.includes(verdict);

export type Replayed = {
  recommendationId: string;
  caseId: string;
  policyVersion: string;
  verdict: ReplayVerdict;
  storedHash: string;
  replayedHash: string | null;
  /** Where the two differ, or what was thrown; of other rules first "engine 3 -> 4". */
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
    const where = differences(assessment, replayed);
    const { engine } = snapshot as Snapshot;
    if (engine === undefined || engine === engineVersion) return answer("different", where, replayedHash);
    if (await wasChanged(db, { caseId, inputHash: stored.inputHash, storedHash }))
      return answer("assessment-changed", where, replayedHash);
    return answer("other-rules", [`engine ${engine} -> ${engineVersion}`, ...where], replayedHash);
  } catch (error) {
    return answer("threw", [String(error).slice(0, 300)]);
  }
}

/** Whether what is stored is not what the audit chain says was recommended on this evidence. */
async function wasChanged(
  db: Transaction,
  { caseId, inputHash, storedHash }: { caseId: string; inputHash: string; storedHash: string },
): Promise<boolean> {
  const entries = await db.auditEntry.findMany({
    where: { subject: caseSubject(caseId), act: "case.recommended", data: { path: ["inputHash"], equals: inputHash } },
    select: { data: true },
  });
  const hashes = entries.flatMap(({ data }) => (data as { assessmentHash?: string }).assessmentHash ?? []);
  return hashes.length > 0 && !hashes.includes(storedHash);
}
