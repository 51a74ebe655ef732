import type { Transaction } from "@/adapters/db/port";

export type Budget = { dailyTokens: number; monthlyTokens: number };
export type Used = { today: number; thisMonth: number };

/** Tokens used or reserved since the beginning of this day and of this month (UTC). */
export async function tokensUsed(db: Transaction, now: Date): Promise<Used> {
  const day = new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
  const month = new Date(`${now.toISOString().slice(0, 7)}-01T00:00:00Z`);
  const since = async (at: Date) =>
    (await db.modelCall.aggregate({ where: { createdAt: { gte: at, lte: now } }, _sum: { tokens: true } }))._sum
      .tokens ?? 0;
  return { today: await since(day), thisMonth: await since(month) };
}

/** Whether so many tokens more stay within the budget. Asked under the lock of `lockBudget`, so that two calls can't share a rest. */
export async function isWithin(db: Transaction, tokens: number, budget: Budget, now: Date): Promise<boolean> {
  const used = await tokensUsed(db, now);
  return used.today + tokens <= budget.dailyTokens && used.thisMonth + tokens <= budget.monthlyTokens;
}

/** Lets one transaction at a time count and reserve. */
export async function lockBudget(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('model budget', 7))`;
}
