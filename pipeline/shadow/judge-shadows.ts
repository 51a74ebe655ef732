import type { Database } from "@/adapters/db/port";
import { policySchema } from "@/domain/scorecard/policy-schema";
import { keepVerdict } from "@/domain/simulation/kept-verdict";
import { verdictOf } from "@/domain/simulation/verdict-of";
import type { Prisma, ShadowRun } from "@/prisma/generated/client";
import { findPolicy } from "../policy/find-policy";
import type { Snapshot } from "../recommend/snapshot";

const atOnce = 50;

/**
 * Judges every recommendation made since a shadow run began under its draft, too, and keeps both answers beside each other.
 * Nothing else is written, nobody is told. Safe to run anywhere, by several at once.
 * @returns how many were judged.
 */
export async function judgeShadows(db: Database): Promise<number> {
  let judged = 0;
  for (const run of await db.shadowRun.findMany({ where: { endedAt: null } })) judged += await judgeFor(db, run);
  return judged;
}

async function judgeFor(db: Database, run: ShadowRun): Promise<number> {
  const draft = policySchema.parse(run.policy);
  const fresh = await db.$queryRaw<{ id: string }[]>`
    select r."id" from "Recommendation" r
    where r."createdAt" >= ${run.startedAt}
      and not exists (
        select 1 from "ShadowJudgement" s where s."shadowId" = ${run.id} and s."recommendationId" = r."id")
    order by r."createdAt" limit ${atOnce}`;
  let judged = 0;
  for (const { id } of fresh) {
    const { snapshot, caseId, policyVersion } = await db.recommendation.findUniqueOrThrow({ where: { id } });
    const live = await findPolicy(db, policyVersion);
    if (!live) continue;
    const past = snapshot as unknown as Snapshot;
    const keep = (policy: typeof live) => keepVerdict(verdictOf(past, policy)) as Prisma.InputJsonObject;
    const row = { shadowId: run.id, recommendationId: id, caseId, liveVersion: policyVersion };
    await db.shadowJudgement.createMany({
      data: [{ ...row, live: keep(live), draft: keep(draft) }],
      skipDuplicates: true,
    });
    judged++;
  }
  return judged;
}
