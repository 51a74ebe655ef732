import type { Database } from "@/adapters/db/port";
import { move } from "@/domain/review/moves";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { currencyOfDecision } from "@/pipeline/policy/currency-of-decision";
import { caseSubject } from "@/pipeline/stage";

/**
 * The owner accepts the new line: from now on it is the current one. Accepting twice is accepting once. Null where the owner
 * has no such case. Not ok where there is nothing to accept, or where a later case's line was accepted before: an older offer
 * never takes its place.
 */
export async function acceptLine(
  db: Database,
  { caseId, ownerId }: { caseId: string; ownerId: string },
  now: Date,
): Promise<{ ok: boolean } | null> {
  const row = await db.case.findFirst({ where: { id: caseId, business: { ownerId } } });
  if (!row) return null;
  const next = move(row.state, "accept");
  if (!next) return { ok: row.state === "accepted" };
  return db.$transaction(async (tx) => {
    // One row is locked first, so that of two offers accepted at once the later case's stands.
    await tx.$queryRaw`select 1 from "Business" where "id" = ${row.businessId} for update`;
    const decision = await tx.decision.findFirst({
      where: { caseId: row.id, state: "final", amount: { not: null } },
      orderBy: { finalAt: "desc" },
    });
    const later = await tx.case.count({
      where: { businessId: row.businessId, state: "accepted", createdAt: { gt: row.createdAt } },
    });
    if (!decision || decision.amount === null || later > 0) return { ok: false };
    const { count } = await tx.case.updateMany({
      where: { id: row.id, state: row.state },
      data: { state: next, version: { increment: 1 } },
    });
    if (count === 0) return { ok: (await tx.case.findUnique({ where: { id: row.id } }))?.state === "accepted" };
    await tx.decision.update({ where: { id: decision.id }, data: { acceptedAt: now } });
    // What was decided is in the currency of the policy, and so is the line from now on.
    const lineCurrency = await currencyOfDecision(tx, decision);
    await tx.business.update({ where: { id: row.businessId }, data: { currentLine: decision.amount, lineCurrency } });
    await appendAudit(tx, {
      actorId: ownerId,
      act: "line.accepted",
      subject: caseSubject(row.id),
      data: { decisionId: decision.id, amount: decision.amount },
      at: now,
    });
    return { ok: true };
  });
}
