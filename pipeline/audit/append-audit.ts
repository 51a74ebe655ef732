import type { Transaction } from "@/adapters/db/port";
import type { Prisma } from "@/prisma/generated/client";
import { canonicalJson } from "../canonical-json";
import { type AuditFacts, entryHash, firstHash } from "./entry-hash";

/**
 * Adds one row to the audit chain inside the caller's transaction: the change and its row exist together or not at all.
 * `subject` is "case:<id>", "document:<id>", "user:<id>", ...; `data` is plain JSON (bigint and dates become text) and
 * holds no more of a person than ids. Call it last: the chain is locked until the transaction ends.
 */
export async function appendAudit(
  tx: Transaction,
  entry: { actorId: string | null; act: string; subject: string; data?: Readonly<Record<string, unknown>>; at?: Date },
): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('audit chain', 7))`;
  const last = await tx.auditEntry.findFirst({ orderBy: { seq: "desc" }, select: { hash: true } });
  const facts: AuditFacts = {
    at: (entry.at ?? new Date()).toISOString(),
    actorId: entry.actorId,
    act: entry.act,
    subject: entry.subject,
    data: JSON.parse(canonicalJson(entry.data ?? {})) as Prisma.InputJsonObject,
    prevHash: last?.hash ?? firstHash,
  };
  await tx.auditEntry.create({ data: { ...facts, hash: entryHash(facts) } });
}
