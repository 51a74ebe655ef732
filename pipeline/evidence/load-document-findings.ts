import type { Transaction } from "@/adapters/db/port";
import type { Finding } from "@/domain/checks/check";
import { documentSubject } from "../stage";
import { currentRuns } from "./current-runs";
import { fromRow } from "./finding-rows";

/** What the newest checks of one document answered; empty while it was not checked. */
export async function loadDocumentFindings(db: Transaction, documentId: string): Promise<Finding[]> {
  const subject = documentSubject(documentId);
  const runId = (await currentRuns(db, "check", [subject])).get(subject);
  if (!runId) return [];
  return (await db.finding.findMany({ where: { runId }, orderBy: { id: "asc" } })).map(fromRow);
}
