import type { Transaction } from "@/adapters/db/port";
import type { Finding } from "@/domain/checks/check";
import type { CaseEvidence } from "@/domain/corroboration/corroboration";
import { withSettledFacts } from "@/domain/ledger/settled-facts";
import type { Reading } from "@/domain/reading";
import { caseSubject } from "../stage";
import { attestationOf } from "./attestation";
import { currentRuns } from "./current-runs";
import { fromRow } from "./finding-rows";
import { loadCaseRows } from "./load-case-rows";
import { asChecked } from "./load-document";

export type LoadedCase = {
  caseVersion: number;
  evidence: CaseEvidence;
  /** What the newest checks of each document and the newest corroboration answered. */
  findings: readonly Finding[];
};

/**
 * A case as the rules see it now: the attestation, every document that was read and not removed (corrections on top),
 * the same evidence at other applicants, and the findings that count.
 */
export async function loadCaseEvidence(db: Transaction, caseId: string): Promise<LoadedCase> {
  const { business, caseVersion, documents, checkRuns, sightings, trades, settlements, thirdParty } =
    await loadCaseRows(db, caseId);
  const readings = await newestReadings(
    db,
    documents.map((row) => row.id),
  );
  const corroborated = await currentRuns(db, "corroborate", [caseSubject(caseId)]);
  return {
    caseVersion,
    evidence: {
      attestation: attestationOf(business, settlements),
      documents: documents.map((row) => withSettledFacts(asChecked(row, readings.get(row.id)!), settlements)),
      sightings,
      trades,
      settlements,
      thirdParty,
    },
    findings: await findingsOf(db, [...checkRuns.values(), ...corroborated.values()]),
  };
}

async function newestReadings(db: Transaction, documentIds: readonly string[]): Promise<Map<string, Reading>> {
  const rows = await db.documentReading.findMany({
    where: { documentId: { in: [...documentIds] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { documentId: true, reading: true },
  });
  return new Map(rows.map((row) => [row.documentId, row.reading as unknown as Reading]));
}

/** The findings of these runs, in a fixed order. */
async function findingsOf(db: Transaction, runIds: readonly string[]): Promise<Finding[]> {
  const rows = await db.finding.findMany({ where: { runId: { in: [...runIds] } }, orderBy: { id: "asc" } });
  return rows.map(fromRow);
}
