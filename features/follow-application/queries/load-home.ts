import type { Database } from "@/adapters/db/port";
import { kindById } from "@/domain/documents";
import { textOf } from "@/domain/documents/fact";
import type { Fields } from "@/domain/documents/kind";
import { assess } from "@/domain/recommendation/assess";
import { inPolicyCurrency } from "@/domain/recommendation/convert";
import type { Outcome } from "@/domain/recommendation/outcomes";
import type { Assessment, BusinessFigures } from "@/domain/recommendation/recommendation";
import { isDecided, takesEvidence } from "@/domain/review/moves";
import { fromMinor, toMinor } from "@/domain/values/money";
import { attestationOf } from "@/pipeline/evidence/attestation";
import { currentFields, type DocumentRow, documentParts } from "@/pipeline/evidence/load-document";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { shownLive } from "./load-live";
import { loadOutcomes } from "./load-outcomes";

export type DocumentView = {
  id: string;
  kind: string;
  fileName: string;
  state: string;
  problem: string | null;
  headline: string | null;
  /** Of a headline that is an amount: the currency it is in, when that is known. */
  currency: string | null;
  day: string | null;
  /** Which document of its file it is, and of how many. */
  part: number;
  parts: number;
  /** A photo that shows the live code: taken on the spot. */
  live: boolean;
};
export type HomeView = {
  business: { name: string; currency: string };
  case: { id: string; state: string; version: number; takesEvidence: boolean; decided: boolean; asked: string | null };
  currentLine: string;
  likely: string;
  possible: string;
  /** A grave contradiction stands: no evidence raises the line until a person has settled it. */
  held: boolean;
  next: { kind: string; raise: string; withCode?: true; asOriginal?: true }[];
  /** Kinds that raise nothing alone and something together. */
  pairs: { kinds: string[]; raise: string }[];
  /** What evidence brought beside what was said, newest first. */
  outcomes: Outcome[];
  year: YearView | null;
  documents: DocumentView[];
  unseenNotices: number;
};

/** Twelve months as they are proven; `by` says whether invoices or a statement drew them. */
export type YearView = {
  by: "invoices" | "statement";
  total: string;
  months: { month: string; amount: string }[];
  gaps: number;
  customers: { name: string; amount: string; share: number }[];
};

/** Everything on the owner's home, as plain JSON; null while they have not stated a business. */
export async function loadHome(db: Database, ownerId: string, today: string): Promise<HomeView | null> {
  const business = await db.business.findFirst({ where: { ownerId } });
  if (!business) return null;
  const newest = await db.case.findFirst({
    where: { businessId: business.id },
    orderBy: { createdAt: "desc" },
    include: {
      documents: {
        where: { state: { not: "removed" } },
        orderBy: [{ createdAt: "desc" }, { part: "asc" }],
        include: documentParts,
      },
      recommendations: { orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 1 },
      decisions: { where: { state: "final" }, orderBy: { createdAt: "desc" }, take: 1 },
    },
  });
  if (!newest) return null;
  const policy = await livePolicy(db);
  const stored = newest.recommendations[0]?.assessment as unknown as Assessment | undefined;
  // Before anything was uploaded the same policy says what evidence would bring.
  const nothing = { attestation: attestationOf(business), documents: [], findings: [], today, policy };
  const preview = () => assess(nothing);
  const assessment = stored ?? preview();
  const { likely, high, reasons } = assessment.recommendation;
  const live = await shownLive(
    db,
    newest.documents.map((row) => row.id),
  );
  const best = assessment.together ?? assessment.nextBestEvidence[0]?.likelyAfter ?? likely;
  return {
    business: { name: business.name, currency: policy.currency },
    case: {
      id: newest.id,
      state: newest.state,
      version: newest.version,
      takesEvidence: takesEvidence(newest.state),
      decided: isDecided(newest.state),
      asked: newest.state === "asked" ? (newest.decisions[0]?.message ?? null) : null,
    },
    // What the policy proves is in its currency; so is the line beside it, wherever the owner keeps books.
    currentLine: inPolicyCurrency(nothing.attestation, policy).currentLine,
    likely,
    possible: Number(best) > Number(high) ? best : high,
    held: reasons.some(({ code }) => code === "held"),
    next: assessment.nextBestEvidence.slice(0, 4).map(({ kind, predictedRaise, withCode, asOriginal }) => ({
      kind,
      raise: predictedRaise,
      ...(withCode ? { withCode } : {}),
      ...(asOriginal ? { asOriginal } : {}),
    })),
    pairs: (assessment.nextPairs ?? []).slice(0, 2).map(({ pair, predictedRaise }) => ({
      kinds: pair.map((one) => one.kind),
      raise: predictedRaise,
    })),
    outcomes: await loadOutcomes(db, newest.id, { given: nothing, assessment: preview }),
    year: yearOf(assessment.facts),
    documents: newest.documents.map((row) => documentView(row, live)),
    unseenNotices: await db.notice.count({ where: { userId: ownerId, seenAt: null } }),
  };
}

/** The months that invoices draw, else those of a statement; null while neither shows anything. */
function yearOf({ salesByMonth, cashFlow, verifiedSales, topCustomers, gaps = [] }: BusinessFigures): YearView | null {
  const missing = gaps.flat().length;
  if (Number(verifiedSales.amount) > 0)
    return {
      ...{ by: "invoices", total: verifiedSales.amount, gaps: missing },
      months: salesByMonth.map(({ month, amount }) => ({ month, amount })),
      customers: topCustomers.slice(0, 3).map(({ name, amount, share }) => ({ name, amount, share })),
    };
  const total = (cashFlow?.months ?? []).reduce((sum, one) => sum + (toMinor(one.in) ?? 0n), 0n);
  if (!cashFlow || total <= 0n) return null;
  const months = cashFlow.months.map((one) => ({ month: one.month, amount: one.in }));
  return { by: "statement", total: fromMinor(total), gaps: missing, months, customers: [] };
}

const headlines = ["totalAmount", "amount", "totalIn", "plateNumber", "name", "signText", "holder"];

function documentView(row: DocumentRow, live: ReadonlySet<string>): DocumentView {
  const fields: Fields = currentFields(row);
  const shown = headlines.find((name) => textOf(fields, name));
  const day = ["issuedOn", "signedOn", "takenOn", "to"].find((name) => textOf(fields, name));
  const { id, kind, fileName, state, problem, part, parts } = row;
  return {
    id,
    kind: kindById(kind).id,
    fileName,
    state,
    problem,
    ...{ part, parts },
    live: live.has(id),
    headline: shown ? textOf(fields, shown) : null,
    currency: textOf(fields, "currency") ?? kindById(kind).currency ?? null,
    day: day ? textOf(fields, day) : null,
  };
}
