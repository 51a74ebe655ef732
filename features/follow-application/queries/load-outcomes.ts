import type { Database } from "@/adapters/db/port";
import type { KindId } from "@/domain/documents/kind";
import { type Moment, type Outcome, outcomesOf } from "@/domain/recommendation/outcomes";

/** So many of the newest recommendations are looked at: pages of the same upload each make one. */
const newest = 40;

/**
 * What the owner's evidence brought beside what was said before it came, newest first, three at most. `preview` is what was
 * said before anything was shown.
 */
export async function loadOutcomes(
  db: Database,
  caseId: string,
  preview: () => Moment["assessment"],
): Promise<Outcome[]> {
  const rows = await db.$queryRaw<(Moment["assessment"] & { ids: string[]; kinds: KindId[] })[]>`
    SELECT assessment->'recommendation' AS recommendation,
           assessment->'nextBestEvidence' AS "nextBestEvidence",
           coalesce(assessment->'nextPairs', '[]') AS "nextPairs",
           jsonb_path_query_array(snapshot, '$.documents[*].id') AS ids,
           jsonb_path_query_array(snapshot, '$.documents[*].kind') AS kinds
    FROM "Recommendation" WHERE "caseId" = ${caseId}
    ORDER BY "createdAt" DESC, id DESC LIMIT ${newest}`;
  if (rows.length === 0) return [];
  const moments = rows.reverse().map(
    ({ ids, kinds, ...assessment }): Moment => ({
      assessment,
      documents: ids.map((id, index) => ({ id, kind: kinds[index]! })),
    }),
  );
  const before: Moment[] = rows.length < newest ? [{ assessment: preview(), documents: [] }] : [];
  return outcomesOf([...before, ...moments])
    .reverse()
    .slice(0, 3);
}
