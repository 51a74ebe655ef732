import type { Transaction } from "@/adapters/db/port";
import type { Queue } from "@/adapters/queue/port";
import { stageById } from "./index";
import { type Request, subjectId } from "./stage";

/**
 * Asks for a stage inside the caller's transaction: the run and its job exist exactly when the caller's change does.
 * Call it after the change, so that the input hash sees it. Asking twice for the same input gives one run.
 */
export async function requestStage(tx: Transaction, queue: Queue, request: Request, now = new Date()): Promise<void> {
  const stage = stageById(request.stage);
  const inputHash = await stage.inputHash(tx, subjectId(request.subject, stage.subject), now);
  const key = { subject: request.subject, stage: stage.id, version: stage.version, inputHash };
  const { count } = await tx.stageRun.createMany({
    data: [{ ...key, state: "queued", queuedAt: now }],
    skipDuplicates: true,
  });
  if (count === 0 && (await isUnderWay(tx, key))) return;
  await queue.enqueue(
    tx,
    { stage: stage.id, subject: request.subject },
    request.afterSeconds ? { afterSeconds: request.afterSeconds } : undefined,
  );
}

/** A queued or running run has its job already, and the sweep watches it. */
async function isUnderWay(
  tx: Transaction,
  key: { subject: string; stage: string; version: number; inputHash: string },
): Promise<boolean> {
  const run = await tx.stageRun.findUnique({
    where: { subject_stage_version_inputHash: key },
    select: { state: true },
  });
  return run?.state === "queued" || run?.state === "running" || run?.state === "failed";
}
