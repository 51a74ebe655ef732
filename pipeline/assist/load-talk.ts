import type { Transaction } from "@/adapters/db/port";
import { hasOwnInvoices } from "@/domain/attestation/own-invoices";
import { answersAfter, answersKnown, statedBy, type Turn, yearOf } from "@/domain/conversation/conversation";
import { type Answers, textAnswer } from "@/domain/conversation/question";
import { questionById } from "@/domain/conversation/questions/index";
import type { TalkFacts } from "@/domain/conversation/talk-facts";
import { whatHelps } from "@/domain/conversation/what-helps";
import type { Attestation } from "@/domain/corroboration/corroboration";
import { assess } from "@/domain/recommendation/assess";
import type { Assessment } from "@/domain/recommendation/recommendation";
import type { Industry } from "@/domain/review/industries";
import { type CaseState, takesEvidence } from "@/domain/review/moves";
import { fromMinor } from "@/domain/values/money";
import type { Business, Prisma, TalkTurn } from "@/prisma/generated/client";
import { attestationOf } from "../evidence/attestation";
import { livePolicy } from "../policy/live-policy";
import type { Snapshot } from "../recommend/snapshot";
import { today } from "../today";

const mostTurns = 400;
const newestCase = {
  orderBy: { createdAt: "desc" as const },
  take: 1,
  include: {
    documents: { where: { state: { not: "removed" } }, select: { kind: true, state: true, problem: true } },
    recommendations: { orderBy: [{ createdAt: "desc" as const }, { id: "desc" as const }], take: 1 },
    decisions: { where: { state: "final" }, orderBy: { createdAt: "desc" as const }, take: 1 },
  },
};
type OpenCase = Prisma.CaseGetPayload<typeof newestCase & { include: typeof newestCase.include }>;

/** How the talk of one owner stands: what was said, what is answered, and the facts of the own case that it may speak of. */
export type LoadedTalk = {
  business: Business | null;
  /** The newest case while it takes evidence. */
  openCaseId: string | null;
  caseId: string | null;
  turns: readonly TalkTurn[];
  /** What the business was known to be before anything was said here. */
  known: Answers;
  answers: Answers;
  facts: TalkFacts;
};

/** Loads an owner's talk. Only rows of this owner's own business are read. */
export async function loadTalk(db: Transaction, ownerId: string, now: Date): Promise<LoadedTalk> {
  const business = await db.business.findFirst({ where: { ownerId }, include: { cases: newestCase } });
  const newest = (business?.cases[0] as OpenCase | undefined) ?? null;
  const newestTurns = { orderBy: [{ createdAt: "desc" as const }, { id: "desc" as const }], take: mostTurns };
  const turns = (await db.talkTurn.findMany({ where: { ownerId }, ...newestTurns })).reverse();
  const known = business ? answersKnown({ ...business, yearlySales: fromMinor(business.yearlySales) }) : {};
  const answers = answersAfter(
    turns.filter((turn) => counts(turn, business)).map((turn) => turn as unknown as Turn),
    known,
  );
  const assessment = await assessmentFor(db, { business, newest, answers, now });
  return {
    ...{ business, turns, known, answers, caseId: newest?.id ?? null },
    openCaseId: newest && takesEvidence(newest.state) ? newest.id : null,
    facts: factsOf(assessment, newest, business, answers),
  };
}

/** What was said of the statement before it was last kept is in it; what did not make sense answers nothing. */
function counts(turn: TalkTurn, business: Business | null): boolean {
  if (turn.reply && (turn.reply as { unclear?: string }).unclear) return false;
  const question = questionById(turn.question);
  return question !== null && (question.sets === "advice" || !business || turn.createdAt > business.updatedAt);
}

type Of = { business: Business | null; newest: OpenCase | null; answers: Answers; now: Date };

/** The stored assessment where the statement is unchanged, else what the same rules say of what was just answered. */
async function assessmentFor(db: Transaction, { business, newest, answers, now }: Of): Promise<Assessment | null> {
  const stored = newest?.recommendations[0];
  const draft = draftOf(business, answers);
  if (!draft) return (stored?.assessment as unknown as Assessment) ?? null;
  if (stored && business && isAsStated(draft, business)) return stored.assessment as unknown as Assessment;
  const { documents, findings } = (stored?.snapshot ?? { documents: [], findings: [] }) as unknown as Snapshot;
  return assess({ attestation: draft, documents, findings, today: today(now), policy: await livePolicy(db) });
}

const isAsStated = (draft: Attestation, business: Business) => {
  const stated = attestationOf(business);
  return (["name", "industry", "yearlySales"] as const).every((part) => draft[part] === stated[part]);
};

/** What would be stated if the talk ended here; null while name, trade or sales are open. */
function draftOf(business: Business | null, answers: Answers): Attestation | null {
  const stated = statedBy(answers) ?? {
    ...{ name: textAnswer(answers, "name"), industry: textAnswer(answers, "industry"), yearlySales: yearOf(answers) },
  };
  const { name, industry, yearlySales } = stated;
  if (!name || !industry || !yearlySales) return business ? attestationOf(business) : null;
  const before = business ? attestationOf(business) : unstated;
  return { ...before, name, industry: industry as Industry, yearlySales };
}

const unstated: Attestation = {
  ...{ name: "", uscc: null, industry: "other", region: null, yearlySales: "0.00", currency: "CNY" },
  ...{ currentLine: "0.00", bankKnownYearlySales: null, establishedOn: null, aliases: [] },
};

const underWay = ["stored", "reading", "checking"];

function factsOf(
  assessment: Assessment | null,
  newest: OpenCase | null,
  business: Business | null,
  answers: Answers,
): TalkFacts {
  const line = assessment?.recommendation ?? null;
  const documents = newest?.documents ?? [];
  return {
    abroad: business !== null && hasOwnInvoices(attestationOf(business)),
    currency: line?.currency ?? "CNY",
    currentLine: line?.currentLine ?? (business ? fromMinor(business.currentLine) : "0.00"),
    line: line ? { low: line.low, likely: line.likely, high: line.high } : null,
    reasons: line?.reasons ?? [],
    helps: assessment ? whatHelps(assessment.nextBestEvidence, assessment.recommendation.reasons, answers) : [],
    documents: {
      all: documents.length,
      underWay: documents.filter((one) => underWay.includes(one.state)).length,
      needOwner: documents
        .filter((one) => one.state === "needs-owner" || one.state === "failed")
        .map(({ kind, problem }) => ({ kind, problem })),
    },
    state: (newest?.state as CaseState | undefined) ?? null,
    dueOn: newest?.dueAt ? today(newest.dueAt) : null,
    asked: newest?.state === "asked" ? (newest.decisions[0]?.message ?? null) : null,
  };
}
