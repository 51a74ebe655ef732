import { type Day, daysBetween } from "../../values/day";
import { fromMinor, type Minor, toMinor } from "../../values/money";
import { defineWords } from "../../words";
import type { CaseAnswer, CaseEvidence, Corroboration } from "../corroboration";
import { isApplicant } from "../is-applicant";
import { ownSales, sumOf } from "../own-invoices";
import { ownStatements } from "../own-statements";
import { monthsWithout } from "./months-without";

export const salesByMonth: Corroboration = {
  id: "sales-by-month",
  version: 2,
  words: defineWords({
    "zh-CN": {
      title: "申报销售与逐月材料",
      saw: "{what, select, gap {{months} 没有任何销售} other {申报年销售 {stated}，是{source, select, bank {银行掌握的数据} statement {按流水推算的全年入账} other {按发票推算的全年销售}}（{proven}）的 {times} 倍}}。",
      expected: "申报的年销售与流水入账、发票按月推算的全年数同一量级；淡旺季会有起伏。",
      todo: "请按流水和发票能支持的数额考虑额度，并询问差额从何而来。",
      owner: "请补充其他账户的流水或更多月份的发票，或更正年销售额。",
    },
    en: {
      title: "Stated sales against the months",
      saw: "{what, select, gap {No sale is shown in {months}.} other {Yearly sales were stated as {stated}, {times} times what {source, select, bank {the bank knows} statement {the statement makes in a year} other {the invoices make in a year}} ({proven}).}}",
      expected: "Stated sales are of the size that statement and invoices make in a year; seasons go up and down.",
      todo: "Decide on what statement and invoices bear out, and ask where the rest comes from.",
      owner: "Please add statements of other accounts or invoices of more months, or correct your yearly sales.",
    },
  }),
  run(evidence, { today }) {
    const stated = toMinor(evidence.attestation.yearlySales) ?? 0n;
    const proofs = proofsOf(evidence, today);
    if (stated <= 0n || proofs.length === 0) return [{ verdict: stated <= 0n ? "could-not-run" : "not-applicable" }];
    return [overStated(stated, proofs, shownOfYear(evidence, today)) ?? { verdict: "pass" }, ...gaps(evidence, today)];
  },
};

type Proof = {
  source: "bank" | "statement" | "invoices";
  yearly: Minor;
  documentId: string | null;
  days: number;
  fact?: CaseAnswer;
};

/** What each source makes of a year. A source too short to speak of a year is left out. */
function proofsOf(evidence: CaseEvidence, today: Day): Proof[] {
  const known = toMinor(evidence.attestation.bankKnownYearlySales ?? "");
  const bank: Proof[] = known && known > 0n ? [{ source: "bank", yearly: known, documentId: null, days: 365 }] : [];
  const sales = ownSales(evidence, today).filter((one) => daysBetween(one.day, today) <= 365);
  const span = sales.length > 0 ? daysBetween(sales[0]!.day, today) + 1 : 0;
  const invoices: Proof[] =
    sales.length >= 4 && span >= 120
      ? [{ source: "invoices", yearly: yearOf(sumOf(sales), span), documentId: null, days: span }]
      : [];
  return [...bank, ...statementProof(evidence), ...invoices];
}

/** What the invoices of the last year come to, however few of its months they are of. */
const shownOfYear = (evidence: CaseEvidence, today: Day): Minor =>
  sumOf(ownSales(evidence, today).filter((one) => daysBetween(one.day, today) <= 365));

const yearOf = (sum: Minor, days: number): Minor => (sum * 365n) / BigInt(days);

/** All statements together; what came from oneself is no income. */
function statementProof(evidence: CaseEvidence): Proof[] {
  const statements = ownStatements(evidence).filter((one) => one.totalIn > 0n);
  const [first] = statements;
  if (!first) return [];
  const days = statements.reduce((sum, one) => sum + one.days, 0);
  const span =
    daysBetween(
      first.from,
      statements
        .map((one) => one.to)
        .sort()
        .at(-1)!,
    ) + 1;
  if (span < 75) return [];
  const income = statements.reduce(
    (sum, { totalIn, movements }) =>
      sum +
      totalIn -
      movements
        .filter((one) => isApplicant(evidence.attestation, one.counterparty, null))
        .reduce((own, one) => own + one.in, 0n),
    0n,
  );
  const fact = first.document.fields.totalIn ?? first.document.fields.rows;
  return [
    {
      source: "statement",
      yearly: yearOf(income, Math.min(days, span)),
      documentId: first.document.id,
      days: span,
      fact: { verdict: "concern", page: fact?.page ?? 1, box: fact?.box ?? null },
    },
  ];
}

/** Doubtful only where even the source that shows most falls far short. Invoices alone are those the owner chose to show. */
function overStated(stated: Minor, proofs: readonly Proof[], shown: Minor): CaseAnswer | null {
  const most = proofs.reduce((best, one) => (one.yearly > best.yearly ? one : best));
  if (most.yearly <= 0n) return null;
  const tenths = Number((stated * 10n) / most.yearly);
  if (tenths < 20) return null;
  const from = doubtfulFrom(proofs, shown * 10n >= stated * 3n);
  const seen = proofs.find((one) => one.documentId) ?? most;
  return {
    verdict: "concern",
    severity: tenths >= from ? "medium" : Number.isFinite(from) ? "low" : "info",
    documentId: seen.documentId,
    ...{ page: seen.fact?.page ?? null, box: seen.fact?.box ?? null },
    saw: {
      what: "over",
      ...{ stated: fromMinor(stated), proven: fromMinor(most.yearly), source: most.source, times: tenths / 10 },
    },
  };
}

/** From how many tenths on it is doubtful: sooner where several sources agree, later where one short statement is alone. */
function doubtfulFrom(proofs: readonly Proof[], isMuchShown: boolean): number {
  const outside = proofs.filter((one) => one.source !== "invoices");
  if (outside.length === 0) return Number.POSITIVE_INFINITY;
  if (proofs.length >= 2) return outside.length >= 2 ? 25 : 30;
  if (outside.some((one) => one.source === "bank" || one.days >= 110)) return 45;
  // A quarter may be the worst of four, or the one whose customers have not paid yet what the invoices show.
  return isMuchShown ? Number.POSITIVE_INFINITY : 60;
}

/** Months without a sale between the first and the last that has one: told, never held against anybody. */
function gaps(evidence: CaseEvidence, today: Day): CaseAnswer[] {
  const months = monthsWithout(ownSales(evidence, today).map((one) => one.day.slice(0, 7)));
  if (months.length < 3) return [];
  return [{ verdict: "concern", severity: "info", saw: { what: "gap", months: months.join(", ") } }];
}
