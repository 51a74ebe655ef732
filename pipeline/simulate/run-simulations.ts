import type { Database } from "@/adapters/db/port";
import { policySchema } from "@/domain/scorecard/policy-schema";
import { keepTally } from "@/domain/simulation/kept-tally";
import type { Prisma, Simulation } from "@/prisma/generated/client";
import { appendAudit } from "../audit/append-audit";
import { boundIdleTime, lockWork, longestRunSeconds } from "../lock-work";
import { judgePastCases } from "./judge-past-cases";
import { keepDigests } from "./keep-digests";

type Asked = { now: () => Date; processes: number };

/**
 * Runs the simulations that wait, one after the other; one worker at a time does. One that a dead worker left running is
 * begun again. @returns how many came to an end.
 */
export async function runSimulations(db: Database, asked: Asked): Promise<number> {
  if ((await db.simulation.count({ where: { state: { in: ["queued", "running"] } } })) === 0) return 0;
  return db.$transaction(
    async (tx) => {
      await boundIdleTime(tx);
      if (!(await lockWork(tx, "simulate", "all"))) return 0;
      const next = await db.simulation.findFirst({
        where: { state: { in: ["queued", "running"] } },
        orderBy: { createdAt: "asc" },
      });
      if (!next) return 0;
      await runOne(db, next, asked);
      return 1;
    },
    { timeout: longestRunSeconds * 1000, maxWait: 60_000 },
  );
}

async function runOne(db: Database, simulation: Simulation, { now, processes }: Asked): Promise<void> {
  const { id, asOf } = simulation;
  const change = (data: Prisma.SimulationUpdateInput) => db.simulation.update({ where: { id }, data });
  try {
    await change({ state: "running", startedAt: now(), judged: 0, cases: 0 });
    await keepDigests(db);
    await change({ cases: await db.caseDigest.count({ where: { madeAt: { lte: asOf } } }) });
    let toldAt = 0;
    const told = async (judged: number) => {
      if (performance.now() - toldAt < 1000) return;
      toldAt = performance.now();
      await change({ judged });
    };
    const policies = { live: policySchema.parse(simulation.live), draft: policySchema.parse(simulation.policy) };
    const tally = await judgePastCases(db, { policies, asOf, processes, told });
    await keepResult(db, simulation, keepTally(tally) as Prisma.InputJsonObject, now());
  } catch (error) {
    await change({ state: "failed", endedAt: now(), error: String(error).slice(0, 600) });
  }
}

async function keepResult(db: Database, simulation: Simulation, result: Prisma.InputJsonObject, now: Date) {
  const { id, policyVersion, policyHash, liveHash } = simulation;
  const { cases } = (result as { all: { cases: number } }).all;
  const judged = cases + Number(result.unjudged);
  await db.$transaction(async (tx) => {
    await tx.simulation.update({
      where: { id },
      data: { state: "done", endedAt: now, result, judged, cases: judged, error: null },
    });
    await appendAudit(tx, {
      actorId: null,
      act: "policy.simulation-done",
      subject: `policy:${policyVersion}`,
      data: { simulationId: id, policyHash, liveHash, cases },
      at: now,
    });
  });
}
