import type { CheckedDocument, CheckWords, Severity, Verdict } from "../checks/check";
import type { Box } from "../values/box";
import type { Day } from "../values/day";
import type { WordValues } from "../words";

/** What the owner states about the business. Amounts are decimal strings in `currency`. */
export type Attestation = {
  name: string;
  uscc: string | null;
  industry: "haulage" | "retail" | "wholesale" | "manufacturing" | "export" | "services" | "other";
  region: string | null;
  /** Stated sales of the last twelve months. */
  yearlySales: string;
  currency: string;
  currentLine: string;
  /** What the bank's data says was sold in twelve months, when it says anything. */
  bankKnownYearlySales: string | null;
  establishedOn: Day | null;
  /** Names that a reviewer has settled to be the same business. */
  aliases: readonly string[];
};

/** The same evidence seen at another applicant: found by the database, judged here. */
export type Sighting = {
  documentId: string;
  how: "bytes" | "picture" | "business-key" | "plate";
  otherBusinessId: string;
  otherDocumentId: string;
  /** True when it was shown here before it was shown there: then the other one is the copy. */
  shownFirst?: boolean;
};

/** A whole case as the corroborations see it. */
export type CaseEvidence = {
  attestation: Attestation;
  documents: readonly CheckedDocument[];
  sightings: readonly Sighting[];
};

export type CaseAnswer = {
  verdict: Verdict;
  severity?: Severity;
  saw?: WordValues;
  documentId?: string | null;
  with?: readonly string[];
  page?: number | null;
  box?: Box | null;
};

/** A comparison across the case. Pure. May answer several times, once per pair or document it speaks of. */
export type Corroboration = {
  id: string;
  version: number;
  words: CheckWords;
  run: (evidence: CaseEvidence, context: { today: Day }) => readonly CaseAnswer[];
};
