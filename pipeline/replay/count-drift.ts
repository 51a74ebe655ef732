import type { Transaction } from "@/adapters/db/port";
import { expectedVerdicts } from "./replay-recommendation";

const shownForDays = 7;

/** How many recommendations came out otherwise than they were stored, without a reason, in the seven days before `now`. */
export async function countDrift(db: Transaction, now: Date): Promise<number> {
  const since = new Date(now.getTime() - shownForDays * 86_400_000);
  const drifted = await db.replay.groupBy({
    by: ["recommendationId"],
    where: { verdict: { notIn: [...expectedVerdicts] }, createdAt: { gt: since } },
  });
  return drifted.length;
}
