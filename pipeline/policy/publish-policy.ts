import type { Transaction } from "@/adapters/db/port";
import type { PolicyVersion } from "@/prisma/generated/client";
import { appendAudit } from "../audit/append-audit";
import { policySubject } from "./policy-subject";

type Publication = {
  byId: string;
  now: Date;
  /** Since when it is the live one; now unless its moment was set before. */
  from?: Date;
  act: "policy.published" | "policy.brought-back";
};

/**
 * Makes a version the live one and retires the one that was, in the caller's transaction. The caller has
 * checked that it may. @throws MovedMeanwhile when the version moved under our hands: the transaction must not stand.
 */
export async function publishPolicy(
  tx: Transaction,
  row: PolicyVersion,
  { byId, now, from = now, act }: Publication,
): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('live policy', 7))`;
  const before = await tx.policyVersion.findFirst({ where: { state: "published" } });
  if (before) {
    await tx.policyVersion.update({
      where: { id: before.id },
      data: { state: "retired", revision: { increment: 1 } },
    });
    await tx.policyPublication.updateMany({ where: { until: null }, data: { until: from } });
  }
  const { count } = await tx.policyVersion.updateMany({
    where: { id: row.id, revision: row.revision, state: row.state },
    data: { state: "published", revision: { increment: 1 } },
  });
  if (count === 0) throw new MovedMeanwhile();
  await tx.policyPublication.create({ data: { policyVersionId: row.id, from, byId } });
  if (before)
    await appendAudit(tx, {
      ...{ actorId: byId, act: "policy.retired", subject: policySubject(before.version), at: now },
      data: { replacedBy: row.version },
    });
  await appendAudit(tx, {
    ...{ actorId: byId, act, subject: policySubject(row.version), at: now },
    data: { contentHash: row.contentHash, replaces: before?.version ?? null, from: from.toISOString() },
  });
}

/** Thrown to undo a publication whose version moved under our hands. */
export class MovedMeanwhile extends Error {}
