import type { Transaction } from "@/adapters/db/port";
import type { StageJob } from "@/adapters/queue/port";
import { type Claim, claimRun } from "./claim-run";
import { finishRun, newestRun } from "./finish-run";
import { stageById } from "./index";
import type { Line } from "./line";
import { boundIdleTime, lockWork, longestRunSeconds } from "./lock-work";
import { recordFailure } from "./record-failure";
import { requestStage } from "./request-stage";
import { type Stage, type Subject, subjectId } from "./stage";

/** What became of a job. Everything but "done" changed nothing that people rely on. */
export type Outcome = "done" | "known" | "busy" | "input-changed" | "stuck" | "failed";

const secondsUntilFree = 5;

/**
 * Runs one stage of one subject, at most once for the same input, whoever dies and however often the job comes.
 * Saving, marking the run done and requesting the next stages are one transaction. A failure is recorded and retried.
 * @throws only when the database itself does not answer: the queue then delivers the job again.
 */
export async function runStage(line: Line, job: StageJob): Promise<Outcome> {
  const stage = stageById(job.stage);
  const subject = job.subject as Subject;
  const id = subjectId(subject, stage.subject);
  let claim: Claim | undefined;
  try {
    return await line.db.$transaction(
      async (tx) => {
        await boundIdleTime(tx);
        if (!(await lockWork(tx, stage.id, subject))) return comeBack(line, tx, stage, subject, "busy");
        const inputHash = await stage.inputHash(tx, id, line.now());
        claim = await claimRun(line.db, { stage, subject, inputHash, now: line.now() });
        if (claim.standing === "stuck") return "stuck";
        if (claim.standing === "worn-out") throw new Error(`begun ${claim.attempts} times without an end`);
        const begins = claim.standing === "begin";
        if (begins || (await isBack(tx, stage, subject, claim.id))) {
          await stage.began?.(line.db, id);
          const save = await stage.run(line, id);
          if ((await stage.inputHash(tx, id, line.now())) !== inputHash) {
            if (begins)
              await tx.stageRun.update({ where: { id: claim.id }, data: { state: "superseded", endedAt: line.now() } });
            return comeBack(line, tx, stage, subject, "input-changed");
          }
          await save(tx, claim);
        }
        const isNews = await finishRun(tx, { stage, subject, runId: claim.id, now: line.now() });
        if (isNews) await requestNext(line, tx, stage, id);
        return begins ? "done" : "known";
      },
      { timeout: longestRunSeconds * 1000, maxWait: 60_000 },
    );
  } catch (error) {
    if (!claim) throw error;
    await recordFailure(line, { stage, subject, runId: claim.id, error });
    return "failed";
  }
}

/** Whether an input that was answered before has come back, of a stage whose newest row counts. */
const isBack = async (tx: Transaction, stage: Stage, subject: Subject, runId: string): Promise<boolean> =>
  stage.savesAgainWhenBack === true && (await newestRun(tx, { subject, stage: stage.id }))?.id !== runId;

/** Leaves the work for a moment later: somebody alive is at it, or its input moved under our hands. */
async function comeBack<Why extends Outcome>(line: Line, tx: Transaction, stage: Stage, subject: Subject, why: Why) {
  await line.queue.enqueue(tx, { stage: stage.id, subject }, { afterSeconds: why === "busy" ? secondsUntilFree : 1 });
  return why;
}

async function requestNext(line: Line, tx: Transaction, stage: Stage, id: string): Promise<void> {
  for (const request of await stage.next(tx, id)) await requestStage(tx, line.queue, request, line.now());
}
