import type { FindingVerdict } from "@/domain/review/finding-verdict";
import type { Remaining } from "@/domain/review/remaining";
import type { Box } from "@/domain/values/box";
import type { Tone } from "@/ui/tone";
import type { CounterpartyGraphView } from "./counterparty-graph/graph-view";
import type { LedgerView } from "./ledger/ledger-view";
import type { ThirdPartyView } from "./third-party/third-party-view";

/** A fact of one document, in the reader's language, with everything that stands beside it. */
export type FactView = {
  field: string;
  label: string;
  /** What was read; null when the field is silent and only a correction or the application speaks. */
  read: string | null;
  /** Table rows, where the field holds them. */
  rows: readonly Readonly<Record<string, string>>[] | null;
  /** What the applicant says it should be. */
  corrected: string | null;
  /** What the application states, where it states the same thing; `agrees` compares as the product compares names. */
  declared: { value: string; agrees: boolean } | null;
  /** What other rungs gave. */
  others: readonly { value: string; source: string }[];
  source: string;
  confidence: number | null;
  tone: Tone;
  page: number | null;
  box: Box | null;
};

/** A document that a finding speaks of besides its own. `href` where it lies in another case. */
export type OtherDocument = { id: string; name: string; href: string | null };
export type Said = { verdict: FindingVerdict; note: string | null };

export type FindingView = {
  id: string;
  title: string;
  saw: string;
  expected: string;
  todo: string;
  severity: "info" | "low" | "medium" | "high";
  tone: Tone;
  documentId: string | null;
  documentName: string | null;
  page: number | null;
  box: Box | null;
  with: readonly OtherDocument[];
  /** What this reader said of it; null when nothing yet. */
  mine: Said | null;
  others: readonly (Said & { name: string })[];
};

/** A check that could not run, with why, and on which documents (none: the whole case). */
export type NotRunView = { id: string; title: string; why: string; broke: boolean; documents: readonly string[] };
/** A check that passed: how often, and where it saw what it looked for, if it says so. */
export type PassedView = {
  title: string;
  count: number;
  /** Contradictions that a reviewer settled: by whom, when and what. */
  settled: readonly string[];
  shown: readonly FindingView[];
};

export type DocumentView = {
  id: string;
  name: string;
  fileName: string;
  /** "2 of 3" when its file holds several documents. */
  inFile: string | null;
  state: string;
  /** Under way, or what went wrong. */
  note: string | null;
  headline: string | null;
  pages: readonly { number: number; width: number; height: number }[];
  facts: readonly FactView[];
  silent: readonly string[];
  passed: { confirmed: readonly string[]; others: number };
  troubles: number;
  worstTone: Tone | null;
};

export type PointView = { label: string; points: number; of: number; documents: readonly string[] };

export type StepView = {
  id: string;
  label: string;
  /** Written for the reader: "¥740,000", "20%". */
  value: string;
  /** How the value comes about, for whoever redoes it with a pencil; null where it is a number of the policy. */
  pencil: string | null;
  after: string;
  /** Position of the bar, 0..1 of the scale; null for steps before the share of sales, which are of another size. */
  bar: { from: number; to: number } | null;
  delta: string | null;
  tone: "start" | "up" | "down" | "hold";
  bites: boolean;
  documents: readonly string[];
};

/** One verified figure: what it is, how sure, and what it rests on. */
export type FigureView = { label: string; value: string; note: string | null; documents: readonly string[] };
export type FiguresView = {
  rows: readonly FigureView[];
  cash: readonly { month: string; in: string; out: string; inShare: number; outShare: number }[];
};

export type AssessmentView = {
  id: string;
  likely: string;
  likelyAmount: string;
  range: string;
  raise: string;
  confidence: number;
  policyVersion: string;
  steps: readonly StepView[];
  /** `change` says what would flip it; the principal ones come first when a line is not what was hoped for. */
  reasons: readonly { text: string; direction: "up" | "down" | "hold"; change: string | null; principal: boolean }[];
  dimensions: readonly { id: string; label: string; score: number; points: readonly PointView[] }[];
  /** How the three scores make the total, as a sum. */
  scoreSum: string;
  /** Points by document; null is what was stated. */
  evidence: readonly { documentId: string | null; points: number }[];
  coverage: number;
  figures: FiguresView;
  months: readonly { month: string; share: number; amount: string }[];
  customers: readonly { name: string; share: number; amount: string }[];
};

export type DecisionView = {
  id: string;
  state: string;
  outcome: "approve" | "change" | "ask" | "decline";
  amount: string | null;
  reasons: readonly string[];
  message: string | null;
  by: readonly string[];
  at: string;
  /** When the owner saw the notice; null while it is unseen. */
  seenAt: string | null;
  signedByMe: boolean;
  /** Evidence came after it was proposed: it can only be sent back. */
  outdated: boolean;
};

/** Everything on the case page, as plain JSON in the reader's language. */
export type CaseView = {
  id: string;
  version: number;
  state: string;
  appeal: boolean;
  business: { name: string; code: string; trade: string; currency: string; currentLine: string; currentAmount: string };
  stated: { yearlySales: string; bankKnown: string | null; establishedOn: string | null };
  remaining: Remaining;
  claim: { mine: boolean; name: string } | null;
  me: {
    mayDecide: boolean;
    maySign: boolean;
    senior: boolean;
    authority: string | null;
    authorityAmount: string | null;
  };
  documents: readonly DocumentView[];
  findings: readonly FindingView[];
  notRun: readonly NotRunView[];
  passed: readonly PassedView[];
  /** What every source says of the same thing. */
  ledger: LedgerView;
  /** What others than the applicant say. */
  thirdParty: ThirdPartyView;
  assessment: AssessmentView | null;
  /** Who trades with whom; null when no invoice names two parties. */
  counterparties: CounterpartyGraphView | null;
  decisions: readonly DecisionView[];
  /** How many notices about the case its owner has seen. */
  seen: number;
  /** The next case that waits, for "next" after deciding. */
  nextId: string | null;
};
