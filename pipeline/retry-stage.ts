import type { Transaction } from "@/adapters/db/port";
import type { Queue } from "@/adapters/queue/port";
import { appendAudit } from "./audit/append-audit";

/**
 * "Try again" on the stuck page: gives a failed run all its attempts back, in the caller's transaction.
 * @returns false when the run is not stuck (any more): somebody else was faster.
 */
export async function retryStage(
  tx: Transaction,
  queue: Queue,
  { runId, actorId }: { runId: string; actorId: string },
): Promise<boolean> {
  const { count } = await tx.stageRun.updateMany({
    where: { id: runId, state: "failed" },
    data: { state: "queued", attempts: 0, endedAt: null, queuedAt: new Date() },
  });
  if (count === 0) return false;
  const { stage, subject } = await tx.stageRun.findUniqueOrThrow({ where: { id: runId } });
  if (subject.startsWith("document:")) await unstick(tx, subject.slice("document:".length));
  await queue.enqueue(tx, { stage, subject });
  await appendAudit(tx, { actorId, act: "stage.retried", subject, data: { stage, runId } });
  return true;
}

async function unstick(tx: Transaction, documentId: string): Promise<void> {
  await tx.document.updateMany({
    where: { id: documentId, state: "failed", problem: "stuck" },
    data: { state: "stored", problem: null },
  });
}
