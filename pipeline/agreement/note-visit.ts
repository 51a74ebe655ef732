import type { Database } from "@/adapters/db/port";

type Visit = { caseId: string; userId: string; now: Date };

/**
 * Notes that somebody of the desk has had a case open, once: what others think of it stands there, so they answer nothing
 * blind about it any more.
 */
export async function noteVisit(db: Database, { caseId, userId, now }: Visit): Promise<void> {
  await db.caseVisit.createMany({ data: [{ caseId, userId, at: now }], skipDuplicates: true });
}
