import type { Database } from "@/adapters/db/port";

const daysKept = 1;

/** Deletes what has served its short purpose: counters of rate limits, and sign-in codes that ran out. */
export async function forgetOldRows(db: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - daysKept * 86_400_000);
  await db.rateWindow.deleteMany({ where: { startsAt: { lt: before } } });
  await db.signInCode.deleteMany({ where: { expiresAt: { lt: before } } });
}
