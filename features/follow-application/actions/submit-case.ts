"use server";
import { db, queue } from "@/adapters/web";
import { type CaseState, move } from "@/domain/review/moves";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { laneOf } from "@/pipeline/policy/lane-of";
import { requestStage } from "@/pipeline/request-stage";
import { caseSubject } from "@/pipeline/stage";
import { ownCase } from "./own-case";

/** Sends the owner's case to the reviewers. Sending it twice is sending it once. */
export async function submitCase(caseId: string): Promise<{ ok: boolean }> {
  const { user, row } = await ownCase(caseId);
  const next: CaseState | null = move(row.state, "submit");
  if (!next) return { ok: row.state === "submitted" };
  const now = new Date();
  const jobs = await queue();
  const submittedAt = row.submittedAt ?? now;
  return db().$transaction(async (tx) => {
    const documents = await tx.document.count({ where: { caseId: row.id, state: { not: "removed" } } });
    if (documents === 0) return { ok: false };
    const lane = await laneOf(tx, row.businessId, { submittedAt, now });
    const { count } = await tx.case.updateMany({
      where: { id: row.id, state: row.state, version: row.version },
      data: { state: next, submittedAt, ...lane, version: { increment: 1 } },
    });
    if (count === 0) return { ok: false };
    await requestStage(tx, jobs, { stage: "corroborate", subject: caseSubject(row.id) }, now);
    await appendAudit(tx, {
      actorId: user.id,
      act: "case.submitted",
      subject: caseSubject(row.id),
      data: { documents },
      at: now,
    });
    return { ok: true };
  });
}
