"use server";
import { db, queue } from "@/adapters/web";
import { move } from "@/domain/review/moves";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { currencyOfDecision } from "@/pipeline/policy/currency-of-decision";
import { requestStage } from "@/pipeline/request-stage";
import { caseSubject, documentSubject } from "@/pipeline/stage";
import { copyDocuments } from "./copy-documents";
import { ownCase } from "./own-case";

/** The owner accepts the new line: from now on it is the current one. Accepting twice is accepting once. */
export async function acceptLine(caseId: string): Promise<{ ok: boolean }> {
  const { user, row } = await ownCase(caseId);
  const next = move(row.state, "accept");
  if (!next) return { ok: row.state === "accepted" };
  const now = new Date();
  return db().$transaction(async (tx) => {
    const { count } = await tx.case.updateMany({
      where: { id: row.id, state: row.state },
      data: { state: next, version: { increment: 1 } },
    });
    const decision = await tx.decision.findFirst({
      where: { caseId: row.id, state: "final", amount: { not: null } },
      orderBy: { finalAt: "desc" },
    });
    if (count === 0 || !decision || decision.amount === null) return { ok: false };
    await tx.decision.update({ where: { id: decision.id }, data: { acceptedAt: now } });
    // What was decided is in the currency of the policy, and so is the line from now on.
    const lineCurrency = await currencyOfDecision(tx, decision);
    await tx.business.update({ where: { id: row.businessId }, data: { currentLine: decision.amount, lineCurrency } });
    await appendAudit(tx, {
      actorId: user.id,
      act: "line.accepted",
      subject: caseSubject(row.id),
      data: { decisionId: decision.id, amount: decision.amount },
      at: now,
    });
    return { ok: true };
  });
}

/**
 * Asks for another reviewer: a new case with the same documents, linked to the decided one, which nobody who signed that
 * one may decide. One appeal a decision.
 */
export async function appealDecision(caseId: string): Promise<{ ok: boolean }> {
  return continueAs(caseId, "appeal");
}

/** Begins the next request after a decided one, with the documents already shown. */
export async function askAgain(caseId: string): Promise<{ ok: boolean }> {
  return continueAs(caseId, "next");
}

async function continueAs(caseId: string, purpose: "appeal" | "next"): Promise<{ ok: boolean }> {
  const { user, row } = await ownCase(caseId);
  if (!["approved", "declined", "accepted"].includes(row.state)) return { ok: false };
  if (purpose === "appeal" && row.state === "accepted") return { ok: false };
  const now = new Date();
  const jobs = await queue();
  return db().$transaction(async (tx) => {
    // One row is locked first, so that two taps make one new case.
    await tx.$queryRaw`select 1 from "Business" where "id" = ${row.businessId} for update`;
    const later = await tx.case.count({ where: { businessId: row.businessId, createdAt: { gt: row.createdAt } } });
    if (later > 0) return { ok: false };
    const fresh = await tx.case.create({
      data: { businessId: row.businessId, appealOfId: purpose === "appeal" ? row.id : null },
    });
    for (const copy of await copyDocuments(tx, row.id, fresh.id)) {
      await requestStage(tx, jobs, { stage: "read", subject: documentSubject(copy) }, now);
    }
    if (purpose === "appeal")
      await tx.notice.create({ data: { userId: user.id, notice: "appeal-received", caseId: fresh.id, values: {} } });
    await appendAudit(tx, {
      actorId: user.id,
      act: purpose === "appeal" ? "case.appealed" : "case.opened",
      subject: caseSubject(fresh.id),
      data: { after: row.id },
      at: now,
    });
    return { ok: true };
  });
}
