import type { Database } from "@/adapters/db/port";
import type { KindId } from "@/domain/documents/kind";
import { foreseenTogether } from "@/domain/recommendation/foreseen-together";
import { compared, type Moment, type Outcome, type Piece, piecesOf } from "@/domain/recommendation/outcomes";
import type { Given } from "@/domain/recommendation/trades";
import { findPolicy } from "@/pipeline/policy/find-policy";
import type { Snapshot } from "@/pipeline/recommend/snapshot";

/** So many of the newest recommendations are looked at: pages of the same upload each make one. */
const newest = 40;
const mostShown = 3;

type Before = { given: Given; assessment: () => Moment["assessment"] };
/** A moment with the recommendation it is of; null stands for what was said before anything was shown. */
type Kept = Moment & { recommendationId: string | null };

/**
 * What the owner's evidence brought beside what was said before it came, newest first, three at most. `preview` is what was
 * said before anything was shown.
 */
export async function loadOutcomes(db: Database, caseId: string, preview: Before): Promise<Outcome[]> {
  const rows = await db.$queryRaw<(Moment["assessment"] & { id: string; ids: string[]; kinds: KindId[] })[]>`
    SELECT id, assessment->'recommendation' AS recommendation,
           assessment->'nextBestEvidence' AS "nextBestEvidence",
           coalesce(assessment->'nextPairs', '[]') AS "nextPairs",
           jsonb_path_query_array(snapshot, '$.documents[*].id') AS ids,
           jsonb_path_query_array(snapshot, '$.documents[*].kind') AS kinds
    FROM "Recommendation" WHERE "caseId" = ${caseId}
    ORDER BY "createdAt" DESC, id DESC LIMIT ${newest}`;
  if (rows.length === 0) return [];
  const moments = rows.reverse().map(
    ({ id, ids, kinds, ...assessment }): Kept => ({
      assessment,
      documents: ids.map((document, index) => ({ id: document, kind: kinds[index]! })),
      recommendationId: id,
    }),
  );
  const before: Kept[] =
    rows.length < newest ? [{ assessment: preview.assessment(), documents: [], recommendationId: null }] : [];
  const pieces = piecesOf([...before, ...moments])
    .slice(-mostShown)
    .reverse();
  return Promise.all(
    pieces.map(async (piece) =>
      compared(
        piece.kinds,
        piece.before.assessment,
        piece.after.assessment,
        await togetherOf(db, piece, preview.given),
      ),
    ),
  );
}

/** What was foreseen of several kinds at once, worked out again from what was judged then; undefined for a single kind. */
async function togetherOf(db: Database, { kinds, before }: Piece<Kept>, preview: Given): Promise<string | undefined> {
  if (kinds.length < 2) return undefined;
  if (before.recommendationId === null) return foreseenTogether(preview, kinds);
  const row = await db.recommendation.findUnique({
    where: { id: before.recommendationId },
    select: { snapshot: true, policyVersion: true },
  });
  const policy = row && (await findPolicy(db, row.policyVersion));
  return row && policy ? foreseenTogether({ ...(row.snapshot as unknown as Snapshot), policy }, kinds) : undefined;
}
