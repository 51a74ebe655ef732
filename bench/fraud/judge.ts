import type { CheckedDocument, Finding } from "@/domain/checks/check";
import { runChecks } from "@/domain/checks/run-checks";
import { corroborate } from "@/domain/corroboration/corroborate";
import type { Attestation } from "@/domain/corroboration/corroboration";
import { documentsOf } from "./documents";
import type { Elsewhere } from "./elsewhere";
import type { KeptShowing } from "./kept-cases";
import type { KeptReadings } from "./kept-readings";

/** A case after every rule looked at it. */
export type Judged = {
  id: string;
  documents: readonly Pick<CheckedDocument, "id" | "kind" | "sha256" | "picture" | "pdf">[];
  findings: readonly Finding[];
  /** Milliseconds of all checks and comparisons. */
  milliseconds: number;
};

/** What is known of a case when all its files are read. */
export type ReadCase = { attestation: Attestation; asOf: string; documents: readonly CheckedDocument[] };

export async function judge(
  id: string,
  showing: KeptShowing,
  readings: KeptReadings,
  elsewhere: Elsewhere,
): Promise<Judged> {
  return judgeRead(id, { ...showing, documents: await documentsOf(id, showing, readings) }, elsewhere);
}

export function judgeRead(id: string, { attestation, asOf: today, documents }: ReadCase, elsewhere: Elsewhere): Judged {
  const sightings = elsewhere.sightings(id, attestation, documents);
  const trades = elsewhere.trades(id, attestation, documents);
  const started = performance.now();
  const findings = [
    ...documents.flatMap((document) => runChecks(document, { today })),
    ...corroborate({ attestation, documents, sightings, trades }, { today }),
  ];
  const milliseconds = performance.now() - started;
  return {
    ...{ id, findings, milliseconds },
    documents: documents.map(({ id, kind, sha256, picture, pdf }) => ({ id, kind, sha256, picture, pdf })),
  };
}

/** Whether a finding is one that a reviewer is called for. */
export const alarms = ({ verdict, severity }: Finding): boolean =>
  (verdict === "concern" || verdict === "fail") && (severity === "medium" || severity === "high");
