"use server";
import { redirect } from "next/navigation";
import { db, queue, requireOwner } from "@/adapters/web";
import { takesEvidence } from "@/domain/review/moves";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { requestStage } from "@/pipeline/request-stage";
import { caseSubject } from "@/pipeline/stage";
import { readStatement, type StatementProblems } from "../read-statement";

export type StateOutcome = { problems: StatementProblems; typed: Record<string, string> };

/**
 * Keeps what the owner states about the business. The first time it opens the first case; later it counts for the open
 * case, whose line is worked out again. What was typed comes back when something is not right.
 */
export async function stateBusiness(_before: StateOutcome, form: FormData): Promise<StateOutcome> {
  const user = await requireOwner();
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value).slice(0, 200)]));
  const now = new Date();
  const read = readStatement(typed, now.toISOString().slice(0, 10));
  if (!read.ok) return { problems: read.problems, typed };
  const jobs = await queue();
  await db().$transaction(async (tx) => {
    const known = await tx.business.findFirst({
      where: { ownerId: user.id },
      include: { cases: { orderBy: { createdAt: "desc" }, take: 1 } },
    });
    const data = read.statement;
    const business = known
      ? await tx.business.update({ where: { id: known.id }, data })
      : await tx.business.create({ data: { ...data, ownerId: user.id, currentLine: 0n } });
    const open =
      known?.cases.find((one) => takesEvidence(one.state)) ??
      (await tx.case.create({ data: { businessId: business.id } }));
    if (known) await tx.case.update({ where: { id: open.id }, data: { version: { increment: 1 } } });
    await requestStage(tx, jobs, { stage: "corroborate", subject: caseSubject(open.id) }, now);
    await appendAudit(tx, {
      actorId: user.id,
      act: known ? "business.restated" : "business.stated",
      subject: `business:${business.id}`,
      data: { caseId: open.id, industry: data.industry },
      at: now,
    });
  });
  redirect("/");
}
