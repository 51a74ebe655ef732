import type { Database } from "@/adapters/db/port";
import type { Stage, Subject } from "./stage";

/** How often a run may begin before it is left to a person; a death of the worker counts as one. */
export const attemptsBeforeStuck = 5;

/** Seconds to wait after the nth failed attempt: 2, 8, 32, 128. */
export const backOffSeconds = (attempts: number): number => 2 * 4 ** (attempts - 1);

export type Claim = { id: string; attempts: number; standing: "begin" | "known" | "stuck" | "worn-out" };

/**
 * Finds or makes the run of exactly this input, and marks it running, seen by everybody at once.
 * "known": it was done before; "stuck": it waits for a person; "worn-out": it has begun too often.
 * The caller holds the lock of this stage and subject.
 */
export async function claimRun(
  db: Database,
  { stage, subject, inputHash, now }: { stage: Stage; subject: Subject; inputHash: string; now: Date },
): Promise<Claim> {
  const key = { subject, stage: stage.id, version: stage.version, inputHash };
  await db.stageRun.createMany({ data: [{ ...key, state: "queued", queuedAt: now }], skipDuplicates: true });
  const run = await db.stageRun.findUniqueOrThrow({ where: { subject_stage_version_inputHash: key } });
  if (run.state === "done") return { ...run, standing: "known" };
  if (run.state === "failed") return { ...run, standing: "stuck" };
  if (run.attempts >= attemptsBeforeStuck) return { ...run, standing: "worn-out" };
  const begun = await db.stageRun.update({
    where: { id: run.id },
    data: { state: "running", startedAt: now, endedAt: null, attempts: { increment: 1 } },
  });
  return { id: begun.id, attempts: begun.attempts, standing: "begin" };
}
