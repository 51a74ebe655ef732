"use server";
import { notFound } from "next/navigation";
import { db, queue, requireOwner } from "@/adapters/web";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { requestStage } from "@/pipeline/request-stage";
import { caseSubject, documentSubject } from "@/pipeline/stage";
import { acceptLine as accept } from "./accept-line";
import { copyDocuments } from "./copy-documents";
import { ownCase } from "./own-case";

/** The signed-in owner accepts the new line of an own case. */
export async function acceptLine(caseId: string): Promise<{ ok: boolean }> {
  const owner = await requireOwner();
  return (await accept(db(), { caseId: String(caseId), ownerId: owner.id }, new Date())) ?? notFound();
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
