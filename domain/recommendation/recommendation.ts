import type { KindId } from "../documents/kind";
import type { WordValues } from "../words";

export const dimensions = ["who", "assets", "trade"] as const;
/** 主体信用 who they are, 资产信用 what they have, 交易信用 what they trade. */
export type Dimension = (typeof dimensions)[number];

export type Scorecard = {
  /** 0..100 each, integers. */
  dimensions: Record<Dimension, { score: number; points: readonly Contribution[] }>;
  total: number;
  /** 0..100: how much of what the policy weighs could be run. */
  coverage: number;
};
/** Points that one piece of evidence or one finding gave or took. */
export type Contribution = { rule: string; points: number; of: number; documents: readonly string[]; saw: WordValues };

/** One line of the sum, printable and redoable with a pencil. Amounts are decimal strings. */
export type Factor = {
  id: string;
  /** "start" begins the sum, "add" adds to it, "cap" bounds it, "multiply" scales it, "floor" holds it up, "round" finishes it. */
  role: "start" | "add" | "cap" | "multiply" | "floor" | "round";
  value: string;
  /** The amount after this factor. */
  after: string;
  /** True when this factor decided or changed the amount. */
  bites: boolean;
  documents: readonly string[];
  saw: WordValues;
};

export type Reason = { code: string; direction: "up" | "down" | "hold"; saw: WordValues; documents: readonly string[] };

export type NextEvidence = {
  kind: KindId;
  predictedRaise: string;
  likelyAfter: string;
  saw: WordValues;
  /** It is there already and would count for more if it were taken again with a live code. */
  withCode?: true;
};

export type Recommendation = {
  currency: string;
  currentLine: string;
  low: string;
  likely: string;
  high: string;
  confidence: number;
  factors: readonly Factor[];
  reasons: readonly Reason[];
  policyVersion: string;
};

/** What scoring and recommending a case yields; the same evidence, policy and day give the same bytes. */
export type Assessment = {
  facts: BusinessFigures;
  scorecard: Scorecard;
  recommendation: Recommendation;
  nextBestEvidence: readonly NextEvidence[];
  /** The scenario of the policy whose numbers held, when one fitted. */
  scenario?: string;
};

/** Figures proven from the facts, each with the documents behind it. Months are "2026-05". */
export type BusinessFigures = {
  currency: string;
  /** Verified sales of the twelve months before today, net of red invoices, no document counted twice. */
  verifiedSales: { amount: string; documents: readonly string[] };
  salesByMonth: readonly { month: string; amount: string; documents: readonly string[] }[];
  purchases: { amount: string; documents: readonly string[] };
  contractedIncome: { amount: string; documents: readonly string[] };
  topCustomers: readonly { name: string; amount: string; share: number }[];
  longestGapMonths: number;
  vehicles: readonly { plateNumber: string; documents: readonly string[] }[];
};
