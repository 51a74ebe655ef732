import type { CheckedDocument, CheckWords, Severity, Verdict } from "../checks/check";
import type { Settlement } from "../ledger/settlement";
import type { ThirdPartyFact } from "../third-party/third-party-fact";
import type { Box } from "../values/box";
import type { Day } from "../values/day";
import type { WordValues } from "../words";
import type { TradeEdge } from "./trade-graph/trade-edge";

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
  /** The currency of `currentLine` where it is another than what the owner states sales in. */
  lineCurrency?: string;
  /** What the bank's data says was sold in twelve months, when it says anything. */
  bankKnownYearlySales: string | null;
  establishedOn: Day | null;
  /** Names that a reviewer has settled to be the same business. */
  aliases: readonly string[];
  /** Tax ids that a reviewer has settled to be the same business, besides its own. */
  taxIds?: readonly string[];
  /** Names that a reviewer has settled to be somebody else's, however like its own they look. */
  disowned?: readonly string[];
};

/** By what two documents are found to be of one origin, or two applicants to have something in common. */
export const waysSeen = [
  "bytes",
  "pixels",
  "picture",
  "business-key",
  "invoice-likeness",
  "plate",
  "vin",
  "phone",
  "account",
  "device",
  "address",
  "template",
] as const;
export type WaySeen = (typeof waysSeen)[number];

/** The same evidence seen at another applicant: found by the database or in memory, judged here. */
export type Sighting = {
  documentId: string;
  how: WaySeen;
  otherBusinessId: string;
  otherDocumentId: string;
  /** Who the other applicant says they are, where that is known: a buyer may well hold its seller's invoice. */
  otherApplicant?: { name: string; uscc: string | null };
  /** True when it was shown here before it was shown there: then the other one is the copy. */
  shownFirst?: boolean;
  /** What both hold, where it may be shown to a reviewer; sensitive values are left out. */
  value?: string;
  /** Where in `documentId` it was seen. */
  page?: number | null;
  box?: Box | null;
};

/** A whole case as the corroborations see it. */
export type CaseEvidence = {
  attestation: Attestation;
  documents: readonly CheckedDocument[];
  sightings: readonly Sighting[];
  /** Invoices that other applicants showed, touching the same parties within two steps. Left out: none were looked for. */
  trades?: readonly TradeEdge[];
  /** What reviewers settled about this business, oldest first; `attestation` already holds what was learnt of it. */
  settlements?: readonly Settlement[];
  /** What others say of the business, its invoices and vehicles, in any order. Left out or empty: nobody was asked. */
  thirdParty?: readonly ThirdPartyFact[];
};

export type CaseAnswer = {
  verdict: Verdict;
  severity?: Severity;
  saw?: WordValues;
  /** Fields that are missing, where it could not run. */
  lacks?: readonly string[];
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
