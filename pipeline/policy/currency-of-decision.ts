import type { Database, Transaction } from "@/adapters/db/port";
import type { Assessment } from "@/domain/recommendation/recommendation";
import { livePolicy } from "./live-policy";

/** The currency that a decision's amount is in: that of the recommendation it answered, else of the live policy. */
export async function currencyOfDecision(
  db: Database | Transaction,
  { recommendationId }: { recommendationId: string | null },
): Promise<string> {
  const answered = recommendationId
    ? await db.recommendation.findUnique({ where: { id: recommendationId }, select: { assessment: true } })
    : null;
  const assessment = answered?.assessment as unknown as Assessment | undefined;
  return assessment?.recommendation.currency ?? (await livePolicy(db)).currency;
}
