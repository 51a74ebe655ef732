import type { Database } from "@/adapters/db/port";
import type { CheckedDocument } from "@/domain/checks/check";
import { freshCode } from "@/domain/checks/fresh-code";
import { keyFields } from "@/domain/documents/business-keys";
import { foreseenTogether } from "@/domain/recommendation/foreseen-together";
import { shownIn } from "@/domain/recommendation/how-it-came";
import { compared, type Moment, type Outcome, type Piece, piecesOf } from "@/domain/recommendation/outcomes";
import type { Given } from "@/domain/recommendation/trades";
import { findPolicy } from "@/pipeline/policy/find-policy";
import type { Snapshot } from "@/pipeline/recommend/snapshot";

/** So many of the newest recommendations are looked at: pages of the same upload each make one. */
const newest = 40;
const mostShown = 3;

type Before = { given: Given; assessment: () => Moment["assessment"] };
type Row = Moment["assessment"] & {
  id: string;
  documents: Pick<CheckedDocument, "id" | "kind" | "fields">[];
  live: string[];
};
const livePath = `$.findings[*] ? (@.check == "${freshCode.id}" && @.verdict == "pass").documentId`;
/** A moment with the recommendation it is of; null stands for what was said before anything was shown. */
type Kept = Moment & { recommendationId: string | null };

/**
 * What the owner's evidence brought beside what was said before it came, newest first, three at most. `preview` is what was
 * said before anything was shown.
 */
export async function loadOutcomes(db: Database, caseId: string, preview: Before): Promise<Outcome[]> {
  // Of each document only what it is known again by.
  const rows = await db.$queryRaw<Row[]>`
    SELECT id, assessment->'recommendation' AS recommendation,
           assessment->'nextBestEvidence' AS "nextBestEvidence",
           coalesce(assessment->'nextPairs', '[]') AS "nextPairs",
           jsonb_path_query_array(snapshot, ${livePath}::jsonpath) AS live,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d->'id', 'kind', d->'kind', 'fields', (
                     SELECT coalesce(jsonb_object_agg(k, jsonb_build_object('value', d->'fields'->k->'value')), '{}')
                     FROM unnest(${[...keyFields]}::text[]) AS k WHERE d->'fields'->k IS NOT NULL))), '[]')
            FROM jsonb_array_elements(snapshot->'documents') AS d) AS documents
    FROM "Recommendation" WHERE "caseId" = ${caseId}
    ORDER BY "createdAt" DESC, id DESC LIMIT ${newest}`;
  if (rows.length === 0) return [];
  const moments = rows.reverse().map(
    ({ id, live, documents, ...assessment }): Kept => ({
      assessment,
      documents: shownIn(documents, new Set(live)),
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
      compared(piece.came, piece.before.assessment, piece.after.assessment, await togetherOf(db, piece, preview.given)),
    ),
  );
}

/** What was foreseen of several at once, worked out again from what was judged then; undefined where one came alone. */
async function togetherOf(db: Database, { came, before }: Piece<Kept>, preview: Given): Promise<string | undefined> {
  if (came.length < 2) return undefined;
  if (before.recommendationId === null) return foreseenTogether(preview, came);
  const row = await db.recommendation.findUnique({
    where: { id: before.recommendationId },
    select: { snapshot: true, policyVersion: true },
  });
  const policy = row && (await findPolicy(db, row.policyVersion));
  return row && policy ? foreseenTogether({ ...(row.snapshot as unknown as Snapshot), policy }, came) : undefined;
}
