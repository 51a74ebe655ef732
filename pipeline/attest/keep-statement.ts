import type { Database } from "@/adapters/db/port";
import type { Queue } from "@/adapters/queue/port";
import type { Statement } from "@/domain/attestation/read-statement";
import { takesEvidence } from "@/domain/review/moves";
import { appendAudit } from "../audit/append-audit";
import { requestStage } from "../request-stage";
import { caseSubject } from "../stage";

/**
 * Keeps what an owner states about the business, by form or by talk. The first time it opens the first case; later it
 * counts for the open case, whose line is worked out again.
 */
export async function keepStatement(
  { db, queue, now }: { db: Database; queue: Queue; now: Date },
  ownerId: string,
  statement: Statement,
): Promise<{ caseId: string }> {
  return db.$transaction(async (tx) => {
    const known = await tx.business.findFirst({
      where: { ownerId },
      include: { cases: { orderBy: { createdAt: "desc" }, take: 1 } },
    });
    const business = known
      ? await tx.business.update({ where: { id: known.id }, data: statement })
      : await tx.business.create({ data: { ...statement, ownerId, currentLine: 0n } });
    const open =
      known?.cases.find((one) => takesEvidence(one.state)) ??
      (await tx.case.create({ data: { businessId: business.id } }));
    if (known) await tx.case.update({ where: { id: open.id }, data: { version: { increment: 1 } } });
    await requestStage(tx, queue, { stage: "corroborate", subject: caseSubject(open.id) }, now);
    await appendAudit(tx, {
      actorId: ownerId,
      act: known ? "business.restated" : "business.stated",
      subject: `business:${business.id}`,
      data: { caseId: open.id, industry: statement.industry },
      at: now,
    });
    return { caseId: open.id };
  });
}
