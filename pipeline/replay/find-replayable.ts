import type { Database } from "@/adapters/db/port";

const fields = { id: true, caseId: true, policyVersion: true, inputHash: true, snapshot: true, assessment: true };

/**
 * What a person names to have it replayed: a decision's recommendation, a recommendation, or of a case those that its
 * decisions rest on, and where nothing is decided the newest. Empty when nobody knows the id.
 */
export async function findReplayable(db: Database, id: string) {
  const decision = await db.decision.findUnique({ where: { id }, select: { recommendationId: true } });
  const decided = await db.decision.findMany({ where: { caseId: id }, select: { recommendationId: true } });
  const named = [decision, ...decided].flatMap((one) => one?.recommendationId ?? []);
  const found = await db.recommendation.findMany({
    where: { id: { in: [id, ...named] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: fields,
  });
  if (found.length > 0) return found;
  return db.recommendation.findMany({
    where: { caseId: id },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 1,
    select: fields,
  });
}
