import type { Transaction } from "@/adapters/db/port";

/** Counts one more act under `key` in the present window of `minutes`, and answers how many there are, this included. */
export async function countInWindow(db: Transaction, key: string, minutes: number, now: Date): Promise<number> {
  const length = minutes * 60_000;
  const startsAt = new Date(Math.floor(now.getTime() / length) * length);
  const window = await db.rateWindow.upsert({
    where: { key_startsAt: { key, startsAt } },
    create: { key, startsAt, count: 1 },
    update: { count: { increment: 1 } },
  });
  return window.count;
}
