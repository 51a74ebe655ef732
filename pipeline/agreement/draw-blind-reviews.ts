import type { Database } from "@/adapters/db/port";
import { sampledBlind } from "@/domain/agreement/sampled-blind";
import { blindShare } from "./blind-share";

const daysBack = 30;

/**
 * Puts the sampled ones of the cases that were decided to a second person, as each stood when it was decided. Safe to run
 * anywhere, at any time. @returns how many were put.
 */
export async function drawBlindReviews(db: Database, now: Date): Promise<number> {
  const percent = await blindShare(db);
  if (percent === 0) return 0;
  const since = new Date(now.getTime() - daysBack * 86_400_000);
  const decided = await db.$queryRaw<{ id: string; caseId: string; recommendationId: string | null }[]>`
    select distinct on (d."caseId") d."id", d."caseId", d."recommendationId"
    from "Decision" d
    where d."createdAt" >= ${since} and d."state" in ('proposed', 'final') and d."outcome" <> 'ask'
      and not exists (select 1 from "BlindReview" b where b."caseId" = d."caseId")
    order by d."caseId", d."createdAt"`;
  const data = decided
    .filter(({ caseId }) => sampledBlind(caseId, percent))
    .map(({ id, caseId, recommendationId }) => ({ decisionId: id, caseId, recommendationId, createdAt: now }));
  if (data.length === 0) return 0;
  return (await db.blindReview.createMany({ data, skipDuplicates: true })).count;
}
