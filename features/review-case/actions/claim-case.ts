import type { Database } from "@/adapters/db/port";
import { appendAudit } from "@/pipeline/audit/append-audit";

/** Claims an unclaimed, submitted case for a reviewer: opening it is claiming it. Answers whether it is theirs now. */
export async function claimCase(db: Database, caseId: string, userId: string, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.case.updateMany({
      where: { id: caseId, state: "submitted", claimedById: null },
      data: { claimedById: userId, claimedAt: now },
    });
    if (count === 1)
      await appendAudit(tx, { actorId: userId, act: "case.claimed", subject: `case:${caseId}`, at: now });
    const row = await tx.case.findUnique({ where: { id: caseId }, select: { claimedById: true } });
    return row?.claimedById === userId;
  });
}

/** Gives a claimed case back to the queue. A senior reviewer may give back anybody's. */
export async function releaseCase(
  db: Database,
  caseId: string,
  by: { id: string; role: string },
  now: Date,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const mine = by.role === "senior_reviewer" ? {} : { claimedById: by.id };
    const { count } = await tx.case.updateMany({
      where: { id: caseId, state: "submitted", NOT: { claimedById: null }, ...mine },
      data: { claimedById: null, claimedAt: null },
    });
    if (count === 1)
      await appendAudit(tx, { actorId: by.id, act: "case.released", subject: `case:${caseId}`, at: now });
    return count === 1;
  });
}
