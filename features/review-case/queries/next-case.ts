import type { Database } from "@/adapters/db/port";

/** The case that a reviewer should open after this one: their own first, then the most urgent unclaimed one. */
export async function nextCase(db: Database, userId: string, after: string): Promise<string | null> {
  const order = [{ priority: "desc" as const }, { dueAt: "asc" as const }, { id: "asc" as const }];
  const waiting = { state: "submitted", id: { not: after } };
  const mine = await db.case.findFirst({ where: { ...waiting, claimedById: userId }, orderBy: order });
  const next = mine ?? (await db.case.findFirst({ where: { ...waiting, claimedById: null }, orderBy: order }));
  return next?.id ?? null;
}
