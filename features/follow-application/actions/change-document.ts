import "server-only";
import type { Transaction } from "@/adapters/db/port";
import { db, queue } from "@/adapters/web";
import { takesEvidence } from "@/domain/review/moves";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { requestStage } from "@/pipeline/request-stage";
import type { Request } from "@/pipeline/stage";
import { ownDocument } from "./own-case";

export type Changed = { ok: true } | { ok: false; problem: "case-closed" };

/** One change of the owner's own document: the change, the case's new version, the next stage and the audit row together. */
export async function changeDocument(
  documentId: string,
  given: {
    act: string;
    data?: Record<string, unknown>;
    change: (tx: Transaction, userId: string) => Promise<void>;
    next: (row: { id: string; caseId: string }) => Request;
  },
): Promise<Changed> {
  const { user, row } = await ownDocument(documentId);
  if (!takesEvidence(row.case.state)) return { ok: false, problem: "case-closed" };
  const jobs = await queue();
  const now = new Date();
  await db().$transaction(async (tx) => {
    await given.change(tx, user.id);
    await tx.case.update({ where: { id: row.caseId }, data: { version: { increment: 1 } } });
    await requestStage(tx, jobs, given.next(row), now);
    await appendAudit(tx, {
      actorId: user.id,
      act: given.act,
      subject: `document:${row.id}`,
      data: given.data,
      at: now,
    });
  });
  return { ok: true };
}
