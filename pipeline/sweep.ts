import type { Line } from "./line";
import { lockWork } from "./lock-work";

const longestWaitMinutes = 5;

/**
 * Finds work that nobody does and asks for it again: runs marked running whose worker is gone (their lock is free), and
 * runs queued so long that their job must be lost. Safe to run anywhere, at any time, by several at once.
 * @returns how many runs were asked for again.
 */
export async function sweep(line: Pick<Line, "db" | "queue" | "now">): Promise<number> {
  const waitedTooLong = new Date(line.now().getTime() - longestWaitMinutes * 60_000);
  const suspects = await line.db.stageRun.findMany({
    where: {
      OR: [
        { state: "running" },
        { state: "queued", startedAt: null, queuedAt: { lt: waitedTooLong } },
        { state: "queued", startedAt: { lt: waitedTooLong } },
      ],
    },
    orderBy: { queuedAt: "asc" },
    take: 500,
    select: { id: true, state: true },
  });
  let asked = 0;
  for (const { id, state } of suspects) if (await askAgain(line, id, state)) asked += 1;
  return asked;
}

async function askAgain(line: Pick<Line, "db" | "queue" | "now">, id: string, state: string): Promise<boolean> {
  return line.db.$transaction(async (tx) => {
    const { stage, subject } = await tx.stageRun.findUniqueOrThrow({ where: { id } });
    if (!(await lockWork(tx, stage, subject))) return false;
    // `startedAt` also remembers when a job was last asked for, so that a long queue is not filled with copies.
    const { count } = await tx.stageRun.updateMany({
      where: { id, state },
      data: { state: "queued", startedAt: line.now() },
    });
    if (count === 0) return false;
    await line.queue.enqueue(tx, { stage, subject });
    return true;
  });
}
