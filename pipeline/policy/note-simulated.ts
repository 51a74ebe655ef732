import type { Database, Transaction } from "@/adapters/db/port";
import type { PolicyVersion } from "@/prisma/generated/client";
import { appendAudit } from "../audit/append-audit";
import { policySubject } from "./policy-subject";

/**
 * Notes that a draft was simulated on past cases exactly as it is now, where a finished simulation says so; else leaves it.
 * @returns the row as it is then.
 */
export async function noteSimulated(tx: Transaction, row: PolicyVersion, now: Date): Promise<PolicyVersion> {
  if (row.state !== "draft" || row.simulatedHash === row.contentHash) return row;
  const done = await tx.simulation.findFirst({
    where: { policyHash: row.contentHash, state: "done" },
    orderBy: { endedAt: "desc" },
    select: { id: true, endedAt: true },
  });
  if (!done) return row;
  const { count } = await tx.policyVersion.updateMany({
    where: { id: row.id, revision: row.revision, state: "draft" },
    data: {
      ...{ state: "simulated", simulatedHash: row.contentHash, simulatedAt: done.endedAt ?? now },
      revision: { increment: 1 },
    },
  });
  if (count === 0) return row;
  await appendAudit(tx, {
    ...{ actorId: null, act: "policy.simulated", subject: policySubject(row.version), at: now },
    data: { simulationId: done.id, contentHash: row.contentHash },
  });
  return tx.policyVersion.findUniqueOrThrow({ where: { id: row.id } });
}

/** The same for every draft that there is. */
export async function noteAllSimulated(db: Database, now: Date): Promise<void> {
  const drafts = await db.policyVersion.findMany({ where: { state: "draft" } });
  for (const draft of drafts) await db.$transaction((tx) => noteSimulated(tx, draft, now));
}
