import type { Database } from "@/adapters/db/port";
import { digestOf, digestVersion } from "@/domain/simulation/digest";
import type { Snapshot } from "../recommend/snapshot";

const atOnce = 200;

/**
 * Makes the digests that are missing or older than their case's newest recommendation. Safe to run anywhere, at any time.
 * @returns how many were made.
 */
export async function keepDigests(db: Database): Promise<number> {
  let made = 0;
  for (let last = ""; ; ) {
    const stale = await findStale(db, last);
    if (stale.length === 0) return made;
    for (const { caseId, recommendationId } of stale) await keepDigest(db, caseId, recommendationId);
    made += stale.length;
    last = stale.at(-1)!.caseId;
  }
}

type Stale = { caseId: string; recommendationId: string };

async function findStale(db: Database, after: string): Promise<Stale[]> {
  return db.$queryRaw<Stale[]>`
    select newest."caseId", newest."id" as "recommendationId"
    from (
      select distinct on ("caseId") "caseId", "id" from "Recommendation"
      where "caseId" > ${after}
      order by "caseId", "createdAt" desc, "id" desc
    ) newest
    left join "CaseDigest" kept on kept."caseId" = newest."caseId"
    where kept."recommendationId" is distinct from newest."id" or kept."version" <> ${digestVersion}
    order by newest."caseId"
    limit ${atOnce}`;
}

async function keepDigest(db: Database, caseId: string, recommendationId: string): Promise<void> {
  const {
    snapshot,
    createdAt,
    case: of,
  } = await db.recommendation.findUniqueOrThrow({
    where: { id: recommendationId },
    include: { case: { include: { business: { include: { owner: { select: { language: true } } } } } } },
  });
  const digest = JSON.stringify(digestOf(snapshot as unknown as Snapshot));
  const row = { recommendationId, madeAt: createdAt, version: digestVersion, digest };
  const { language } = of.business.owner;
  await db.caseDigest.upsert({
    where: { caseId },
    create: { caseId, ...row, language },
    update: { ...row, language },
  });
}
