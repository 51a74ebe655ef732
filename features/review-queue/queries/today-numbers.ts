import type { Database } from "@/adapters/db/port";

export type TodayNumbers = {
  decided: number;
  /** From claiming to deciding, in seconds; null before the first decision. */
  medianSeconds: number | null;
  /** Whole percent of amounts and declines that followed the recommendation. */
  agreement: number | null;
};

/** What was decided since midnight in Shanghai, how fast, and how often as recommended. */
export async function todayNumbers(db: Database, now: Date): Promise<TodayNumbers> {
  const decisions = await db.decision.findMany({
    where: { state: "final", finalAt: { gte: midnight(now) } },
    select: { outcome: true, createdAt: true, case: { select: { claimedAt: true } } },
  });
  const seconds = decisions
    .flatMap(({ createdAt, case: { claimedAt } }) =>
      claimedAt && claimedAt <= createdAt ? [(createdAt.getTime() - claimedAt.getTime()) / 1000] : [],
    )
    .sort((a, b) => a - b);
  const judged = decisions.filter((decision) => decision.outcome !== "ask");
  const agreed = judged.filter((decision) => decision.outcome === "approve").length;
  return {
    decided: decisions.length,
    medianSeconds: seconds.length > 0 ? Math.round(seconds[Math.floor(seconds.length / 2)]!) : null,
    agreement: judged.length > 0 ? Math.round((100 * agreed) / judged.length) : null,
  };
}

const shanghai = 8 * 3_600_000;
const oneDay = 24 * 3_600_000;

/** Shanghai has no summer time: its midnight is a fixed offset from UTC. */
function midnight(now: Date): Date {
  return new Date(Math.floor((now.getTime() + shanghai) / oneDay) * oneDay - shanghai);
}
