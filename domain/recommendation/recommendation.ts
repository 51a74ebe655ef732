import type { KindId } from "../documents/kind";
import type { WordValues } from "../words";

export const dimensions = ["who", "assets", "trade"] as const;
/** 主体信用 who they are, 资产信用 what they have, 交易信用 what they trade. */
export type Dimension = (typeof dimensions)[number];

export type Scorecard = {
  /** 0..100 each, integers. */
  dimensions: Record<Dimension, { score: number; points: readonly Contribution[] }>;
  /** The three scores added up, divided by three, rounded. */
  total: number;
  /** Points by piece of evidence; they add up to the three scores together. */
  evidence?: readonly EvidencePoints[];
  /** 0..100: how much of what the policy weighs could be run. */
  coverage: number;
};
/** Points that one document gave or took, in each dimension and in all; null stands for what was stated. */
export type EvidencePoints = { documentId: string | null; points: number } & Record<Dimension, number>;

/** Points that one piece of evidence or one finding gave or took. */
export type Contribution = { rule: string; points: number; of: number; documents: readonly string[]; saw: WordValues };

/** One line of the sum, printable and redoable with a pencil. Amounts are decimal strings. */
export type Factor = {
  id: string;
  /** "start" begins the sum, "add" adds to it, "cap" bounds it, "multiply" scales it, "floor" holds it up, "round" finishes it. */
  role: "start" | "add" | "cap" | "multiply" | "floor" | "round";
  value: string;
  /** The amount before this factor; left out in sums of earlier engines. */
  before?: string;
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
  /** It is there already and would count for more as the structured original. */
  asOriginal?: true;
};

/** Two things that raise nothing alone and something together. */
export type NextPair = {
  pair: readonly [NextPart, NextPart];
  predictedRaise: string;
  likelyAfter: string;
};
export type NextPart = Pick<NextEvidence, "kind" | "saw" | "withCode" | "asOriginal">;

/** The smallest change of facts that would flip a reason, and the line it leads to. */
export type Counterfactual = { reason: string; change: string; saw: WordValues; likelyAfter: string };

export type Recommendation = {
  currency: string;
  currentLine: string;
  low: string;
  likely: string;
  high: string;
  confidence: number;
  factors: readonly Factor[];
  reasons: readonly Reason[];
  /** Codes of the reasons to say first when the line is not what was hoped for: at most four, the dearest first. */
  principal?: readonly string[];
  policyVersion: string;
};

/** What scoring and recommending a case yields; the same evidence, policy and day give the same bytes. */
export type Assessment = {
  facts: BusinessFigures;
  scorecard: Scorecard;
  recommendation: Recommendation;
  nextBestEvidence: readonly NextEvidence[];
  nextPairs?: readonly NextPair[];
  /** The line if everything that could be shown were shown. */
  together?: string;
  /** One for each reason that lowers or holds. */
  counterfactuals?: readonly Counterfactual[];
  /** The scenario of the policy whose numbers held, when one fitted. */
  scenario?: string;
};

/** Figures proven from the facts, each with the documents behind it. Months are "2026-05". */
export type BusinessFigures = {
  currency: string;
  /** Verified sales of the twelve months before today, net of red invoices, no document counted twice. */
  verifiedSales: { amount: string; documents: readonly string[]; doubt?: FigureDoubt };
  salesByMonth: readonly MonthFigure[];
  purchases: { amount: string; documents: readonly string[]; doubt?: FigureDoubt };
  purchasesByMonth?: readonly MonthFigure[];
  contractedIncome: { amount: string; documents: readonly string[]; doubt?: FigureDoubt };
  /** The same by month, from today on. */
  incomeAhead?: readonly MonthFigure[];
  topCustomers: readonly {
    name: string;
    amount: string;
    share: number;
    documents?: readonly string[];
    doubt?: Doubt;
  }[];
  /** The longest run of months that nothing shows income in, neither invoice nor statement, since the business exists. */
  longestGapMonths: number;
  /** Every such run. */
  gaps?: readonly (readonly string[])[];
  vehicles: readonly { plateNumber: string; documents: readonly string[] }[];
  /** Percent of sales that purchases leave, over the months that show both; purchases not shown would make it smaller. */
  margin?: {
    low: number;
    likely: number;
    high: number;
    sales: string;
    purchases: string;
    months: readonly string[];
    /** By months that show both: six or more, three or more, fewer. */
    sure: "good" | "fair" | "thin";
    documents: readonly string[];
  };
  growth?: readonly GrowthFigure[];
  /** Strongest and weakest month in percent of the average month; only where nine months or more have sales. */
  seasons?: {
    months: number;
    peak: { month: string; percent: number; documents: readonly string[]; doubt?: Doubt };
    trough: { month: string; percent: number; documents: readonly string[]; doubt?: Doubt };
  };
  /** Percents are whole; `topShareLow` is what is left when the part on the own page alone falls away. */
  concentration?: {
    customers: number;
    top: string;
    topShare: number;
    topShareLow: number;
    hhi: number;
    documents: readonly string[];
  };
  assets?: {
    vehicles: readonly {
      plateNumber: string;
      kind: string | null;
      years: number | null;
      proof: "licence" | "paper-and-photo";
      documents: readonly string[];
      doubt?: Doubt;
    }[];
    premises: readonly string[];
    permits: readonly string[];
    premisesDoubt?: Doubt;
    permitsDoubt?: Doubt;
    shownLive: readonly string[];
  };
  /** Money in and out of the own accounts, without what moved between own pockets; borrowed money is out of `in`. */
  cashFlow?: {
    months: readonly { month: string; in: string; out: string; documents: readonly string[] }[];
    ownTransfersIn: string;
    borrowed: string;
    lowest: { amount: string; day: string; documents: readonly string[] } | null;
    selfOnly: number;
    documents: readonly string[];
  };
};

export type MonthFigure = { month: string; amount: string; documents: readonly string[]; doubt?: Doubt };

/** The share (0..1) that rests on the weakest proof, the applicant's own page alone, and how many documents do. */
export type Doubt = { selfOnly: number; weakest: number };

/** The same of an amount, with what it is at its worst and at its best. */
export type FigureDoubt = { low: string; high: string; selfOnly: number; weakest?: number };

/** One stretch of time against the one before it; `percent` is whole. */
export type GrowthFigure = {
  over: "half-year" | "year";
  before: string;
  after: string;
  percent: number;
  selfOnly: number;
  documents: readonly string[];
};
