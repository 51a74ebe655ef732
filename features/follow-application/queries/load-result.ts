import type { Database } from "@/adapters/db/port";
import { hasOwnInvoices } from "@/domain/attestation/own-invoices";
import type { Assessment } from "@/domain/recommendation/recommendation";
import { isDecided } from "@/domain/review/moves";
import { fromMinor } from "@/domain/values/money";
import { attestationOf } from "@/pipeline/evidence/attestation";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { statedByPolicy } from "@/pipeline/policy/stated-by-policy";

export type ResultView = {
  caseId: string;
  state: string;
  outcome: string | null;
  amount: string | null;
  decidedAt: string | null;
  reasonCodes: string[];
  message: string | null;
  currentLine: string;
  /** Of every amount here. */
  currency: string;
  /** Its invoices are the sellers' own files, not the Chinese tax bureau's. */
  abroad: boolean;
  accepted: boolean;
  mayAppeal: boolean;
  assessment: Assessment | null;
};

/** The newest decided case of this owner with the sum the reviewer saw; null when nothing was decided yet. */
export async function loadResult(db: Database, ownerId: string): Promise<ResultView | null> {
  const row = await db.case.findFirst({
    where: { business: { ownerId }, decisions: { some: { state: "final", outcome: { not: "ask" } } } },
    orderBy: { createdAt: "desc" },
    include: {
      business: true,
      decisions: { where: { state: "final", outcome: { not: "ask" } }, orderBy: { finalAt: "desc" }, take: 1 },
    },
  });
  const decision = row?.decisions[0];
  if (!row || !decision || !isDecided(row.state)) return null;
  const weighed = decision.recommendationId
    ? await db.recommendation.findUnique({ where: { id: decision.recommendationId } })
    : null;
  const assessment = (weighed?.assessment as unknown as Assessment | undefined) ?? null;
  const inPolicy = statedByPolicy(row.business, await livePolicy(db));
  const appealed = await db.case.count({ where: { appealOfId: row.id } });
  return {
    caseId: row.id,
    state: row.state,
    outcome: decision.outcome,
    amount: decision.amount === null ? null : fromMinor(decision.amount),
    decidedAt: decision.finalAt?.toISOString() ?? null,
    reasonCodes: decision.reasonCodes,
    message: decision.message,
    currentLine: fromMinor(inPolicy.currentLine),
    currency: assessment?.recommendation.currency ?? inPolicy.currency,
    abroad: hasOwnInvoices(attestationOf(row.business)),
    accepted: row.state === "accepted",
    mayAppeal: appealed === 0 && row.state !== "accepted",
    assessment,
  };
}
