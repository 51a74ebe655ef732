import type { Database } from "@/adapters/db/port";
import { digestVersion } from "@/domain/simulation/digest";
import { keepDigestsOf } from "./keep-digests-of";

const atOnce = 200;

/**
 * Makes the digests that are missing, of an older form, or older than their case's newest recommendation. Each recommendation
 * brings its own, so there are some to make only after the form has changed. Safe to run anywhere, at any time.
 * @returns how many were made.
 */
export async function keepDigests(db: Database): Promise<number> {
  let made = 0;
  for (let last = ""; ; ) {
    const stale = await findStale(db, last);
    if (stale.length === 0) return made;
    await keepDigestsOf(
      db,
      stale.map(({ recommendationId }) => recommendationId),
    );
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
