import type { Transaction } from "@/adapters/db/port";
import type { Finding } from "@/domain/checks/check";
import type { CaseEvidence } from "@/domain/corroboration/corroboration";
import { businessKeys } from "@/domain/documents/business-keys";
import { caseSubject, documentSubject } from "../stage";
import { attestationOf } from "./attestation";
import { currentRuns } from "./current-runs";
import { findSightings } from "./find-sightings";
import { fromRow } from "./finding-rows";
import { asChecked, currentExtraction, documentParts } from "./load-document";

export type LoadedCase = {
  businessId: string;
  caseVersion: number;
  evidence: CaseEvidence;
  /** What the newest checks of each document and the newest corroboration answered. */
  findings: readonly Finding[];
  /** Changes exactly when the evidence does: ids of the rows behind it. */
  key: unknown;
};

/**
 * A case as the rules see it now: the attestation, every document that was read and not removed (corrections on top),
 * the same evidence at other applicants, and the findings that count.
 */
export async function loadCaseEvidence(db: Transaction, caseId: string): Promise<LoadedCase> {
  const found = await db.case.findUniqueOrThrow({
    where: { id: caseId },
    include: {
      business: true,
      documents: { where: { state: { not: "removed" } }, include: documentParts, orderBy: { id: "asc" } },
    },
  });
  const rows = found.documents.filter((row) => currentExtraction(row) && row.readings.length > 0);
  const runs = await currentRuns(
    db,
    "check",
    rows.map((row) => documentSubject(row.id)),
  );
  const documents = rows.map((row) => asChecked(row)!);
  const sightings = await findSightings(
    db,
    found.businessId,
    documents.map((document, index) => ({
      documentId: document.id,
      sha256: document.sha256,
      keys: [
        ...new Set([...currentExtraction(rows[index]!)!.businessKeys, ...businessKeys(document.kind, document.fields)]),
      ],
      perceptualHash: document.picture?.perceptualHash ?? null,
    })),
  );
  const corroborated = await currentRuns(db, "corroborate", [caseSubject(caseId)]);
  return {
    businessId: found.businessId,
    caseVersion: found.version,
    evidence: { attestation: attestationOf(found.business), documents, sightings },
    findings: await findingsOf(db, [...runs.values(), ...corroborated.values()]),
    key: {
      attested: found.business.updatedAt,
      sightings,
      documents: rows.map((row) => [
        currentExtraction(row)!.id,
        row.corrections.map((correction) => correction.id),
        runs.get(documentSubject(row.id)) ?? null,
      ]),
    },
  };
}

/** The findings of these runs, in a fixed order. */
async function findingsOf(db: Transaction, runIds: readonly string[]): Promise<Finding[]> {
  const rows = await db.finding.findMany({ where: { runId: { in: [...runIds] } }, orderBy: { id: "asc" } });
  return rows.map(fromRow);
}
