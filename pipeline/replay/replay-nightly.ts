import type { Database } from "@/adapters/db/port";
import { appendAudit } from "../audit/append-audit";
import { boundIdleTime, lockWork, longestRunSeconds } from "../lock-work";
import { today } from "../today";
import { expectedVerdicts, isDrift, type Replayed, replayRecommendation } from "./replay-recommendation";

/** How many stored recommendations a night replays. */
export const nightlySample = 200;

type Night = { day: string; replayed: number; drifted: number };

/**
 * Replays a sample of what is stored, once a local day whichever worker is first: those that decisions rest on before
 * others, drawn by a hash of day and id. One that was cut off goes on. Every replay is a row; drift is audited.
 * @returns the night, or null when today's is done already, somebody else is at it, or there is nothing yet.
 */
export async function replayNightly(db: Database, now: Date, sample = nightlySample): Promise<Night | null> {
  const day = today(now);
  if ((await db.replayRound.findUnique({ where: { day } }))?.endedAt) return null;
  return db.$transaction(
    async (tx) => {
      await boundIdleTime(tx);
      if (!(await lockWork(tx, "replay", day))) return null;
      if ((await db.replayRound.findUnique({ where: { day } }))?.endedAt) return null;
      return replayDay(db, { day, now, sample });
    },
    { timeout: longestRunSeconds * 1000, maxWait: 60_000 },
  );
}

async function replayDay(
  db: Database,
  { day, now, sample }: { day: string; now: Date; sample: number },
): Promise<Night | null> {
  const ids = await draw(db, day, sample);
  // A desk on its first morning has nothing to replay yet: its day is not over.
  if (ids.length === 0) return null;
  await db.replayRound.upsert({
    where: { day },
    create: { day, asked: ids.length, startedAt: now },
    update: { asked: ids.length },
  });
  const known = await db.replay.findMany({ where: { day }, select: { recommendationId: true } });
  const done = new Set(known.map((one) => one.recommendationId));
  for (const id of ids) if (!done.has(id)) await replayOne(db, id, { day, now });
  const replayed = await db.replay.count({ where: { day } });
  const drifted = await db.replay.count({ where: { day, verdict: { notIn: [...expectedVerdicts] } } });
  await db.replayRound.update({ where: { day }, data: { replayed, drifted, endedAt: now } });
  return { day, replayed, drifted };
}

async function draw(db: Database, day: string, sample: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select r."id" from "Recommendation" r
    order by exists (select 1 from "Decision" d where d."recommendationId" = r."id") desc, md5(${day} || r."id")
    limit ${sample}`;
  return rows.map((row) => row.id);
}

async function replayOne(db: Database, id: string, { day, now }: { day: string; now: Date }): Promise<void> {
  const stored = await db.recommendation.findUnique({ where: { id } });
  if (stored) await keepReplay(db, await replayRecommendation(db, stored), { day, now });
}

/** Keeps what a replay answered; drift gets an audit entry in the same transaction. */
export async function keepReplay(
  db: Database,
  replayed: Replayed,
  { day, now, byId = null }: { day: string | null; now: Date; byId?: string | null },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id } = await tx.replay.create({ data: { ...replayed, day, createdAt: now } });
    if (!isDrift(replayed.verdict)) return;
    const { caseId, recommendationId, verdict, storedHash, replayedHash } = replayed;
    await appendAudit(tx, {
      actorId: byId,
      act: "recommendation.drifted",
      subject: `case:${caseId}`,
      data: { replayId: id, recommendationId, verdict, storedHash, replayedHash },
      at: now,
    });
  });
}
