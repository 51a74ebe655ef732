import type { Database } from "@/adapters/db/port";
import { toMinor } from "@/domain/values/money";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { statedByPolicy } from "@/pipeline/policy/stated-by-policy";
import { mayAnswer } from "../queries/may-answer";

export type BlindAnswer = { outcome: "approve" | "decline" | "ask"; amount: string; note: string };
export type Answered = { ok: true } | { ok: false; problem: "gone" | "amount" };

type By = { id: string; role: string };
const reviewers = ["reviewer", "senior_reviewer"];

/** Takes a waiting blind review for one person: of any number at once exactly one wins. */
export async function takeBlind(db: Database, id: string, by: By, now: Date): Promise<boolean> {
  if (!reviewers.includes(by.role)) return false;
  return db.$transaction(async (tx) => {
    const open = (await mayAnswer(tx, by.id)).find((one) => one.id === id);
    if (!open) return false;
    if (open.taken) return true;
    const { count } = await tx.blindReview.updateMany({
      where: { id, reviewerId: null },
      data: { reviewerId: by.id, takenAt: now },
    });
    if (count === 0) return false;
    await appendAudit(tx, { actorId: by.id, act: "blind-review.taken", subject: `blind-review:${id}`, at: now });
    return true;
  });
}

/** Keeps the second person's answer, once, with its audit row. The case, its decision and its owner notice nothing. */
export async function answerBlind(
  db: Database,
  id: string,
  { outcome, amount, note }: BlindAnswer,
  by: By,
  now: Date,
): Promise<Answered> {
  return db.$transaction(async (tx) => {
    const row = await tx.blindReview.findUnique({ where: { id } });
    if (!row || row.reviewerId !== by.id || row.answeredAt) return { ok: false, problem: "gone" };
    const { business } = await tx.case.findUniqueOrThrow({ where: { id: row.caseId }, include: { business: true } });
    const line = outcome === "approve" ? toMinor(amount.trim()) : null;
    const { currentLine } = statedByPolicy(business, await livePolicy(tx));
    if (outcome === "approve" && (line === null || line < currentLine)) return { ok: false, problem: "amount" };
    const { count } = await tx.blindReview.updateMany({
      where: { id, reviewerId: by.id, answeredAt: null },
      data: { outcome, amount: line, note: note.trim().slice(0, 500) || null, answeredAt: now },
    });
    if (count === 0) return { ok: false, problem: "gone" };
    await appendAudit(tx, {
      actorId: by.id,
      act: "case.reviewed-blind",
      subject: `case:${row.caseId}`,
      data: { blindReviewId: id, outcome, amount: line },
      at: now,
    });
    return { ok: true };
  });
}
