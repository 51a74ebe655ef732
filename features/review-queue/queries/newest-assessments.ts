import type { Database } from "@/adapters/db/port";
import type { Finding } from "@/domain/checks/check";
import type { Scorecard } from "@/domain/recommendation/recommendation";
import { Prisma } from "@/prisma/generated/client";

export type Assessed = { caseId: string; likely: string; scorecard: Scorecard; findings: readonly Finding[] };

/** The newest recommendation of each case, without its (large) snapshot of the evidence. */
export async function newestAssessments(db: Database, caseIds: readonly string[]): Promise<Map<string, Assessed>> {
  if (caseIds.length === 0) return new Map();
  const rows = await db.$queryRaw<Assessed[]>`
    select distinct on ("caseId") "caseId",
      assessment->'recommendation'->>'likely' as likely,
      assessment->'scorecard' as scorecard,
      coalesce(snapshot->'findings', '[]'::jsonb) as findings
    from "Recommendation" where "caseId" in (${Prisma.join([...caseIds])})
    order by "caseId", "createdAt" desc, id desc`;
  return new Map(rows.map((row) => [row.caseId, row]));
}
