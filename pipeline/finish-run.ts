import type { Transaction } from "@/adapters/db/port";
import type { Stage, Subject } from "./stage";

/**
 * Marks a run as the newest answer of its stage about its subject, and sets aside the runs that waited with an older
 * input. A run that was done before becomes the newest again when its input came back.
 * @returns false when it was the newest already: then nothing has to follow.
 */
export async function finishRun(
  tx: Transaction,
  { stage, subject, runId, now }: { stage: Stage; subject: Subject; runId: string; now: Date },
): Promise<boolean> {
  await tx.stageRun.updateMany({
    where: { subject, stage: stage.id, state: "queued", id: { not: runId } },
    data: { state: "superseded", endedAt: now },
  });
  if ((await newestRun(tx, { subject, stage: stage.id }))?.id === runId) return false;
  await tx.stageRun.update({ where: { id: runId }, data: { state: "done", endedAt: now, error: null } });
  return true;
}

/** The run whose answer counts now, or null when the stage was never done for the subject. */
export async function newestRun(
  db: Transaction,
  { subject, stage }: { subject: string; stage: string },
): Promise<{ id: string; endedAt: Date | null } | null> {
  return db.stageRun.findFirst({
    where: { subject, stage, state: "done" },
    orderBy: [{ endedAt: "desc" }, { startedAt: "desc" }, { id: "desc" }],
    select: { id: true, endedAt: true },
  });
}
