import type { Database } from "@/adapters/db/port";
import { type Learnt, learn, type Refused } from "@/domain/learning/learn";
import { asJson } from "../as-json";
import { appendAudit } from "../audit/append-audit";
import { livePolicy } from "../policy/live-policy";
import { keepDigests } from "../simulate/keep-digests";
import { knownCases } from "./known-cases";

/**
 * Fits the live policy's points to the outcomes that are known, and keeps what was found as a row. It proposes; it changes
 * no policy. Too few outcomes are refused, and that is kept nowhere.
 */
export async function learnFromOutcomes(
  db: Database,
  { byId, now }: { byId: string; now: Date },
): Promise<Refused | { id: string; learnt: Learnt }> {
  const policy = await livePolicy(db);
  await keepDigests(db);
  const learnt = learn(await knownCases(db, policy), policy.points);
  if ("refused" in learnt) return learnt;
  const { outcomes, bads } = learnt;
  return db.$transaction(async (tx) => {
    const { id } = await tx.fittedScorecard.create({
      data: { liveVersion: policy.version, outcomes, bads, result: asJson(learnt), byId, createdAt: now },
    });
    await appendAudit(tx, {
      actorId: byId,
      act: "scorecard.fitted",
      subject: `scorecard:${id}`,
      data: { liveVersion: policy.version, outcomes, bads },
      at: now,
    });
    return { id, learnt };
  });
}
