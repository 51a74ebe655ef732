import { appendAudit } from "../audit/append-audit";
import type { Intake } from "../line";
import { laneOf } from "../policy/lane-of";
import { requestStage } from "../request-stage";
import { caseSubject } from "../stage";

/** Submits a planted case in its owner's name; a case that moved on already is left alone. */
export async function submitPlanted(
  line: Intake,
  { caseId, userId }: { caseId: string; userId: string },
): Promise<void> {
  const now = line.now();
  await line.db.$transaction(async (tx) => {
    const { businessId } = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { businessId: true } });
    const { count } = await tx.case.updateMany({
      where: { id: caseId, state: "collecting" },
      data: {
        state: "submitted",
        submittedAt: now,
        ...(await laneOf(tx, businessId, { submittedAt: now, now })),
        version: { increment: 1 },
      },
    });
    if (count === 0) return;
    await requestStage(tx, line.queue, { stage: "corroborate", subject: caseSubject(caseId), afterSeconds: 2 }, now);
    await appendAudit(tx, {
      actorId: userId,
      act: "case.submitted",
      subject: caseSubject(caseId),
      data: { planted: true },
    });
  });
}
