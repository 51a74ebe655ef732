import { appendAudit } from "./audit/append-audit";
import { attemptsBeforeStuck, backOffSeconds } from "./claim-run";
import type { Line } from "./line";
import { type Stage, type Subject, subjectId } from "./stage";

/**
 * Writes down why a run failed and asks for another try after a pause; after the last try the run waits for a person
 * on the stuck page.
 */
export async function recordFailure(
  line: Line,
  { stage, subject, runId, error }: { stage: Stage; subject: Subject; runId: string; error: unknown },
): Promise<void> {
  await line.db.$transaction(async (tx) => {
    const run = await tx.stageRun.findUniqueOrThrow({ where: { id: runId } });
    const message = messageOf(error);
    if (run.attempts < attemptsBeforeStuck) {
      await tx.stageRun.update({ where: { id: runId }, data: { state: "queued", error: message } });
      const afterSeconds = backOffSeconds(run.attempts);
      await line.queue.enqueue(tx, { stage: stage.id, subject }, { afterSeconds });
      return;
    }
    await tx.stageRun.update({
      where: { id: runId },
      data: { state: "failed", endedAt: line.now(), error: message },
    });
    await stage.stuck?.(tx, subjectId(subject, stage.subject));
    await appendAudit(tx, { actorId: null, act: "stage.stuck", subject, data: { stage: stage.id, runId } });
  });
}

const longestMessage = 600;

/** The end of the message: libraries that print their whole input print the cause last. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.length <= longestMessage ? text : `${text.slice(0, 80)} … ${text.slice(-longestMessage)}`;
}
