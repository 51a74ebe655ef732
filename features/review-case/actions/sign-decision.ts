import type { Database } from "@/adapters/db/port";
import { move } from "@/domain/review/moves";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { compareAndSet } from "./decide";
import type { Decided, Decider } from "./decision";
import { finishDecision } from "./finish-decision";

/**
 * The second signature under a proposal, by another person whose authority covers the amount; or its withdrawal, which
 * sends the case back to the queue. Compare-and-set on the case, like deciding.
 */
export async function signDecision(
  db: Database,
  caseId: string,
  given: { caseVersion: number; agree: boolean },
  by: Decider,
  now: Date,
): Promise<Decided> {
  return db.$transaction(async (tx) => {
    const proposal = await tx.decision.findFirst({
      where: { caseId, state: "proposed" },
      include: { signatures: true },
    });
    if (!proposal) return { ok: false, problem: "changed" };
    const proposed = proposal.signatures.some((signature) => signature.userId === by.id);
    if (given.agree && proposed) return { ok: false, problem: "same-person" };
    if (given.agree && proposal.amount !== null && (by.authority === null || proposal.amount > by.authority))
      return { ok: false, problem: "authority-too-small" };
    // What the first person signed for rested on the evidence as it was then: a later version needs a new proposal.
    if (given.agree && given.caseVersion !== proposal.caseVersion + 1)
      return { ok: false, problem: "evidence-changed" };
    const act = given.agree ? (proposal.outcome === "decline" ? "decline" : "approve") : "withdraw-proposal";
    const next = move("awaiting-second", act);
    if (!next || !(await compareAndSet(tx, caseId, { version: given.caseVersion, from: "awaiting-second", to: next })))
      return { ok: false, problem: "changed" };
    if (given.agree) {
      await tx.signature.create({ data: { decisionId: proposal.id, userId: by.id, signedAt: now } });
      await tx.decision.update({ where: { id: proposal.id }, data: { state: "final", finalAt: now } });
      await finishDecision(tx, proposal, now);
    } else {
      await tx.decision.update({ where: { id: proposal.id }, data: { state: "withdrawn" } });
    }
    await appendAudit(tx, {
      actorId: by.id,
      act: given.agree ? "case.decided" : "case.proposal-withdrawn",
      subject: `case:${caseId}`,
      data: { decisionId: proposal.id, outcome: proposal.outcome, amount: proposal.amount },
      at: now,
    });
    return { ok: true, decisionId: proposal.id, state: next, signaturesNeeded: proposal.signaturesNeeded };
  });
}
