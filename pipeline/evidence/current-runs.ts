import type { Transaction } from "@/adapters/db/port";

/** The run whose answer counts now, for each subject that has one: subject to run id. */
export async function currentRuns(
  db: Transaction,
  stage: string,
  subjects: readonly string[],
): Promise<Map<string, string>> {
  const runs = await db.stageRun.findMany({
    where: { stage, state: "done", subject: { in: [...subjects] } },
    orderBy: [{ endedAt: "asc" }, { startedAt: "asc" }, { id: "asc" }],
    select: { id: true, subject: true },
  });
  return new Map(runs.map((run) => [run.subject, run.id]));
}
