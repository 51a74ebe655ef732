import type { Transaction } from "@/adapters/db/port";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { policySubject } from "@/pipeline/policy/policy-subject";
import type { PolicyVersion } from "@/prisma/generated/client";
import type { By, Done } from "./policy-act";

/**
 * Sets the moment (ISO, with its zone) from which an approved version is the live one; it has to lie ahead, by a year at
 * most, by the database's clock. Saying another moment replaces the one before.
 */
export async function publishLater(tx: Transaction, row: PolicyVersion, at: string, by: By, now: Date): Promise<Done> {
  const [clock] = await tx.$queryRaw<{ fits: boolean }[]>`
    select ${at}::timestamptz between clock_timestamp() and clock_timestamp() + interval '1 year' as "fits"`;
  if (!clock?.fits) return { ok: false, problem: "moment" };
  const { count } = await tx.policyVersion.updateMany({
    where: { id: row.id, revision: row.revision, state: "approved" },
    data: { publishAt: new Date(at), publishById: by.id, revision: { increment: 1 } },
  });
  if (count === 0) return { ok: false, problem: "changed" };
  await appendAudit(tx, {
    ...{ actorId: by.id, act: "policy.scheduled", subject: policySubject(row.version), at: now },
    data: { contentHash: row.contentHash, from: new Date(at).toISOString() },
  });
  return { ok: true, version: row.version, revision: row.revision + 1 };
}
