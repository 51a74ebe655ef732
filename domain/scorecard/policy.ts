import type { Severity, Verdict } from "../checks/check";
import type { Attestation } from "../corroboration/corroboration";
import type { Rung } from "../reading";
import type { Dimension } from "../recommendation/recommendation";

/** Every weight, band, cap and authority of one policy. Amounts are decimal strings, shares are whole percent. */
export type Policy = {
  version: string;
  currency: string;
  /** Value of one unit in `currency`, with the day the rates were set. */
  rates: { asOf: string; perUnit: Readonly<Record<string, string>> };
  /** Recommended lines are whole multiples of this. */
  step: string;
  productCap: string;
  perRound: { timesCurrentLine: number; whenThereIsNone: string };
  /** Share of a year's verified sales that becomes credit line. */
  shareOfSales: number;
  /** How much of an invoice counts, by what anchors its amount. */
  anchorWeights: { confirmed: number; textLayer: number; selfOnly: number };
  /** What one customer's sales beyond half of all count. */
  concentrationExcess: number;
  /** How much of what a statement or purchases imply counts as sales; purchases are marked up by industry. */
  statementInflow: number;
  purchasesImplied: number;
  contract: { shareOfRemaining: number; atMostOfStart: number };
  vehicles: { each: string; most: number };
  premises: string;
  permit: string;
  identityUnproven: number;
  gap: { freeMonths: number; perMonth: number; most: number };
  penalties: Record<Extract<Verdict, "concern" | "fail">, Record<Severity, number>>;
  /** Checks and corroborations that weigh, and on which dimension. All others are shown and weigh nothing. */
  weighs: Readonly<Record<string, Dimension>>;
  /** Points that a concern or failure takes from its dimension. */
  pointsTaken: Record<Severity, number>;
  workingCapital: Readonly<Record<Attestation["industry"], { margin: number; cycleDays: number; growth: number }>>;
  authority: { reviewer: string; seniorReviewer: string };
  rungsThatConfirm: readonly Rung[];
};

/** The live policy. A change of anything here is a new version. */
export const policy: Policy = {
  version: "2026-11-22.1",
  currency: "CNY",
  rates: {
    asOf: "2026-11-20",
    perUnit: { CNY: "1", EUR: "7.80", USD: "7.10", GBP: "9.10", MYR: "1.60", HKD: "0.91", JPY: "0.047", CHF: "8.20" },
  },
  step: "1000.00",
  productCap: "3000000.00",
  perRound: { timesCurrentLine: 2, whenThereIsNone: "50000.00" },
  shareOfSales: 20,
  anchorWeights: { confirmed: 100, textLayer: 85, selfOnly: 60 },
  concentrationExcess: 60,
  statementInflow: 60,
  purchasesImplied: 60,
  contract: { shareOfRemaining: 5, atMostOfStart: 25 },
  vehicles: { each: "15000.00", most: 3 },
  premises: "3000.00",
  permit: "5000.00",
  identityUnproven: 90,
  gap: { freeMonths: 3, perMonth: 4, most: 20 },
  penalties: {
    concern: { info: 0, low: 1, medium: 6, high: 20 },
    fail: { info: 0, low: 3, medium: 15, high: 40 },
  },
  weighs: {
    "uscc-check-digit": "who",
    "licence-expired": "who",
    "applicant-is-a-party": "who",
    "names-agree": "who",
    "tax-ids-agree": "who",
    "established-before-invoices": "who",
    "plates-agree": "assets",
    "truck-seen-elsewhere": "assets",
    "vin-check-digit": "assets",
    "plate-colour": "assets",
    "near-duplicate-picture": "assets",
    "invoice-arithmetic": "trade",
    "line-arithmetic": "trade",
    "words-equal-figures": "trade",
    "qr-equals-print": "trade",
    "qr-checksum": "trade",
    "tax-rate-in-force": "trade",
    "invoice-number-year": "trade",
    "buyer-is-seller": "trade",
    "future-dated": "trade",
    stale: "trade",
    illegible: "trade",
    recapture: "trade",
    "edited-by-software": "trade",
    "pdf-incremental-update": "trade",
    "active-content": "trade",
    "capture-after-upload": "trade",
    "orders-the-reader": "trade",
    "rungs-disagree": "trade",
    "bank-balance-runs": "trade",
    "same-bytes": "trade",
    "same-invoice-twice": "trade",
    "contract-covers-invoices": "trade",
    "stated-sales-plausible": "trade",
  },
  pointsTaken: { info: 0, low: 2, medium: 8, high: 25 },
  // Margin and growth in percent; cycle is stock + receivable - payable days. The former CBIRC's working-capital formula.
  workingCapital: {
    haulage: { margin: 20, cycleDays: 100, growth: 10 },
    retail: { margin: 20, cycleDays: 90, growth: 5 },
    wholesale: { margin: 10, cycleDays: 100, growth: 8 },
    manufacturing: { margin: 20, cycleDays: 130, growth: 8 },
    export: { margin: 15, cycleDays: 120, growth: 10 },
    services: { margin: 35, cycleDays: 110, growth: 8 },
    other: { margin: 20, cycleDays: 90, growth: 5 },
  },
  authority: { reviewer: "200000.00", seniorReviewer: "1000000.00" },
  rungsThatConfirm: ["signed-xml", "xml", "qr"],
};
