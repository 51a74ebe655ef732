import type { Database } from "@/adapters/db/port";

export type StuckRun = {
  id: string;
  stage: string;
  subject: string;
  state: string;
  attempts: number;
  since: Date;
  error: string | null;
  caseId: string | null;
};

const tooLongMinutes = 5;

/** Runs that failed for good, and runs that wait or work for more than five minutes; the oldest first. */
export async function loadStuck(db: Database, now: Date): Promise<StuckRun[]> {
  const before = new Date(now.getTime() - tooLongMinutes * 60_000);
  const runs = await db.stageRun.findMany({
    where: { OR: [{ state: "failed" }, { state: { in: ["queued", "running"] }, queuedAt: { lt: before } }] },
    orderBy: { queuedAt: "asc" },
    take: 200,
  });
  const documents = runs.flatMap((run) =>
    run.subject.startsWith("document:") ? [run.subject.slice("document:".length)] : [],
  );
  const owners = new Map(
    (await db.document.findMany({ where: { id: { in: documents } }, select: { id: true, caseId: true } })).map(
      (row) => [row.id, row.caseId],
    ),
  );
  return runs.map(({ id, stage, subject, state, attempts, queuedAt, error }) => {
    const [kind, subjectId = ""] = subject.split(":");
    return {
      id,
      stage,
      subject,
      state,
      attempts,
      since: queuedAt,
      error,
      caseId: kind === "case" ? subjectId : (owners.get(subjectId) ?? null),
    };
  });
}
