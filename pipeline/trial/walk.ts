import type { StageJob } from "@/adapters/queue/port";
import type { Line } from "../line";
import { type Outcome, runStage } from "../run-stage";

/**
 * Walks the line without a worker: runs every queued stage until nothing is queued, whatever pauses were asked for.
 * @returns what became of each, in order.
 */
export async function walk(line: Line, limit = 60): Promise<(StageJob & { outcome: Outcome })[]> {
  const walked = [];
  for (let step = 0; step < limit; step += 1) {
    const job = await line.db.stageRun.findFirst({
      where: { state: "queued" },
      orderBy: { id: "asc" },
      select: { stage: true, subject: true },
    });
    if (!job) return walked;
    walked.push({ ...job, outcome: await runStage(line, job) });
  }
  throw new Error(`the line did not come to rest in ${limit} steps`);
}
