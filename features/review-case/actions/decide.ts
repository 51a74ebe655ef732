import type { Database, Transaction } from "@/adapters/db/port";
import type { Assessment } from "@/domain/recommendation/recommendation";
import { signaturesNeeded } from "@/domain/review/authority";
import { type CaseAct, type CaseState, move } from "@/domain/review/moves";
import { codesFor } from "@/domain/review/reason-codes";
import { toMinor } from "@/domain/values/money";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { statedByPolicy } from "@/pipeline/policy/stated-by-policy";
import type { Decided, Decider, Decision, DecisionProblem } from "./decision";
import { finishDecision } from "./finish-decision";

/**
 * Decides a case, in one transaction with its signature, audit row and notice. Compare-and-set: it holds only when the case
 * still has the version and the state that the reviewer saw; of any number at once exactly one wins, the others are
 * answered "changed". Above the reviewer's authority, or against the recommendation, it becomes a proposal that a second
 * person signs.
 */
export async function decide(
  db: Database,
  caseId: string,
  decision: Decision,
  by: Decider,
  now: Date,
): Promise<Decided> {
  const wrong = whatIsWrong(decision);
  if (wrong) return { ok: false, problem: wrong };
  return db.$transaction(async (tx) => {
    const found = await tx.case.findUnique({
      where: { id: caseId },
      include: { business: true, recommendations: { orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 1 } },
    });
    if (!found) return { ok: false, problem: "not-found" };
    if (found.claimedById !== by.id)
      return { ok: false, problem: found.claimedById ? "claimed-by-another" : "not-claimed" };
    if (await decidedTheOriginal(tx, found.appealOfId, by.id)) return { ok: false, problem: "own-decision-appealed" };
    const [latest] = found.recommendations;
    if (decision.recommendationId !== undefined && (latest?.id ?? null) !== decision.recommendationId)
      return { ok: false, problem: "changed" };
    const assessment = latest?.assessment as unknown as Assessment | undefined;
    // Recommendation, authority and what is approved are in the policy's currency, and so is the line they are held against.
    const { currentLine } = statedByPolicy(found.business, await livePolicy(tx));
    const recommended = toMinor(assessment?.recommendation.likely ?? "") ?? currentLine;
    const amount =
      decision.outcome === "approve"
        ? recommended
        : decision.outcome === "change"
          ? toMinor(decision.amount ?? "")
          : null;
    if (amount !== null && amount < currentLine) return { ok: false, problem: "below-current-line" };
    const needed = signaturesNeeded({
      outcome: decision.outcome,
      amount,
      recommended,
      currentLine,
      authority: by.authority,
    });
    const act = actOf(decision.outcome, needed);
    const next = move("submitted", act);
    if (!next || !(await compareAndSet(tx, caseId, { version: decision.caseVersion, from: "submitted", to: next })))
      return { ok: false, problem: "changed" };
    const row = await tx.decision.create({
      data: {
        caseId,
        caseVersion: decision.caseVersion,
        recommendationId: latest?.id ?? null,
        outcome: decision.outcome,
        amount,
        reasonCodes: [...decision.reasonCodes],
        message: decision.message?.trim() || null,
        signaturesNeeded: needed,
        state: needed === 1 ? "final" : "proposed",
        createdAt: now,
        finalAt: needed === 1 ? now : null,
        signatures: { create: { userId: by.id, signedAt: now } },
      },
    });
    if (needed === 1) await finishDecision(tx, row, now);
    await appendAudit(tx, {
      actorId: by.id,
      act: needed === 1 ? "case.decided" : "case.proposed",
      subject: `case:${caseId}`,
      data: {
        decisionId: row.id,
        outcome: decision.outcome,
        amount,
        recommended,
        reasonCodes: decision.reasonCodes,
        caseVersion: decision.caseVersion,
      },
      at: now,
    });
    return { ok: true, decisionId: row.id, state: next, signaturesNeeded: needed };
  });
}

function whatIsWrong({ outcome, reasonCodes, amount, message }: Decision): DecisionProblem | null {
  const allowed: readonly string[] = codesFor(outcome);
  if (reasonCodes.length < 1 || reasonCodes.length > 4 || reasonCodes.some((code) => !allowed.includes(code)))
    return "reasons-missing";
  if (outcome === "ask" && !message?.trim()) return "message-missing";
  const minor = outcome === "change" ? toMinor(amount ?? "") : 0n;
  return minor === null || minor < 0n ? "amount-invalid" : null;
}

function actOf(outcome: Decision["outcome"], needed: 1 | 2): CaseAct {
  if (outcome === "ask") return "ask";
  if (needed === 2) return "propose";
  return outcome === "decline" ? "decline" : "approve";
}

/** Moves the case in one statement that also compares: PostgreSQL lets exactly one of many at once through. */
export async function compareAndSet(
  tx: Transaction,
  caseId: string,
  { version, from, to }: { version: number; from: CaseState; to: CaseState },
): Promise<boolean> {
  const { count } = await tx.case.updateMany({
    where: { id: caseId, version, state: from },
    data: { state: to, version: { increment: 1 } },
  });
  return count === 1;
}

/** An appeal goes to another person: nobody who signed the first decision may decide it. */
export async function decidedTheOriginal(tx: Transaction, originalId: string | null, userId: string): Promise<boolean> {
  if (!originalId) return false;
  return (await tx.signature.count({ where: { userId, decision: { caseId: originalId, state: "final" } } })) > 0;
}
