import type { Database } from "@/adapters/db/port";
import { freshCode } from "@/domain/checks/fresh-code";
import type { Box } from "@/domain/values/box";
import { type Language, say } from "@/domain/words";
import { currentRuns } from "@/pipeline/evidence/current-runs";
import { fromRow } from "@/pipeline/evidence/finding-rows";
import { documentSubject } from "@/pipeline/stage";

/** What a photo shows of the live code, in the owner's words. */
export type LiveView = { confirmed: boolean; said: string; page: number | null; box: Box | null };

/** Whether a document shows the live code; null where none was asked, or where it is among what the owner should mind. */
export async function loadLive(db: Database, documentId: string, language: Language): Promise<LiveView | null> {
  const runs = await currentRuns(db, "check", [documentSubject(documentId)]);
  const row = await db.finding.findFirst({
    where: { documentId, check: freshCode.id, runId: { in: [...runs.values()] } },
  });
  if (!row || row.verdict === "not-applicable" || row.severity !== "info") return null;
  const { verdict, saw, page, box } = fromRow(row);
  // One that could not run may know nothing of a code.
  if (!saw.why) return null;
  return { confirmed: verdict === "pass", said: say(freshCode.words, language, "owner", saw), page, box };
}

/** Of these documents, those that show a live code. */
export async function shownLive(db: Database, documentIds: readonly string[]): Promise<ReadonlySet<string>> {
  const runs = await currentRuns(db, "check", documentIds.map(documentSubject));
  const rows = await db.finding.findMany({
    where: { check: freshCode.id, verdict: "pass", runId: { in: [...runs.values()] } },
    select: { documentId: true },
  });
  return new Set(rows.flatMap(({ documentId }) => documentId ?? []));
}
