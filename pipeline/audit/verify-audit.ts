import type { Transaction } from "@/adapters/db/port";
import type { AuditEntry, Prisma } from "@/prisma/generated/client";
import { entryHash, firstHash } from "./entry-hash";

export type AuditVerdict =
  | { ok: true; count: number; head: string }
  | { ok: false; count: number; brokenAt: bigint; why: "changed" | "not-linked" };

const rowsAtOnce = 1000;

/**
 * Walks the whole chain and recomputes every hash. `head` is the newest hash: kept elsewhere, it also proves that
 * nothing was cut off the end.
 */
export async function verifyAudit(db: Transaction): Promise<AuditVerdict> {
  let prevHash = firstHash;
  let count = 0;
  let after = -1n;
  for (;;) {
    const rows = await db.auditEntry.findMany({
      where: { seq: { gt: after } },
      orderBy: { seq: "asc" },
      take: rowsAtOnce,
    });
    for (const row of rows) {
      count += 1;
      const why = fault(row, prevHash);
      if (why) return { ok: false, count, brokenAt: row.seq, why };
      prevHash = row.hash;
      after = row.seq;
    }
    if (rows.length < rowsAtOnce) return { ok: true, count, head: prevHash };
  }
}

/** What is wrong with a row that should follow `prevHash`, or null. */
export function fault(row: AuditEntry, prevHash: string): "changed" | "not-linked" | null {
  if (row.prevHash !== prevHash) return "not-linked";
  const facts = { ...row, at: row.at.toISOString(), data: row.data as Prisma.InputJsonValue };
  return entryHash(facts) === row.hash ? null : "changed";
}
