import type { CheckedDocument, Finding } from "@/domain/checks/check";
import type { Attestation, CaseEvidence } from "@/domain/corroboration/corroboration";
import { ownDocuments } from "@/domain/ledger/own-documents";
import { engineVersion } from "@/domain/recommendation/engine-version";
import { withThirdParties } from "@/domain/third-party/bears-out";
import type { Day } from "@/domain/values/day";

/** Exactly what the assessment is given, besides the policy of this version. Plain JSON. */
export type Snapshot = {
  attestation: Attestation;
  documents: readonly CheckedDocument[];
  findings: readonly Finding[];
  today: Day;
  policyVersion: string;
  /** Which code judged (domain/recommendation/engine-version.ts); none in what was kept before it was numbered. */
  engine?: number;
};

/**
 * Puts the inputs of an assessment together. The words of the pages stay out: the sums rest on facts and findings. What
 * reviewers settled is in it already: in the attestation's names and numbers, in the facts, and in the documents, of which
 * somebody else's are left out; and whoever bears a fact out stands behind it.
 */
export function takeSnapshot(given: {
  evidence: CaseEvidence;
  findings: readonly Finding[];
  today: Day;
  policyVersion: string;
}): Snapshot {
  return {
    attestation: given.evidence.attestation,
    documents: withThirdParties(ownDocuments(given.evidence, given), given.evidence.thirdParty, given.today).map(
      (document) => ({
        ...document,
        text: [],
        codes: [],
        looks: undefined,
      }),
    ),
    findings: given.findings,
    today: given.today,
    policyVersion: given.policyVersion,
    engine: engineVersion,
  };
}
