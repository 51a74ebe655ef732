import type { Database } from "@/adapters/db/port";
import { currentRuns } from "@/pipeline/evidence/current-runs";
import { caseSubject, documentSubject } from "@/pipeline/stage";
import type { Finding } from "@/prisma/generated/client";

/** The findings that count now: of the newest check of each document and the newest corroboration of the case. */
export async function loadFindings(db: Database, caseId: string, documentIds: readonly string[]): Promise<Finding[]> {
  const checked = await currentRuns(db, "check", documentIds.map(documentSubject));
  const corroborated = await currentRuns(db, "corroborate", [caseSubject(caseId)]);
  const runIds = [...checked.values(), ...corroborated.values()];
  return db.finding.findMany({ where: { caseId, runId: { in: runIds } }, orderBy: { id: "asc" } });
}
