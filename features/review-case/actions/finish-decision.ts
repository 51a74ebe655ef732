import type { Transaction } from "@/adapters/db/port";
import { fromMinor } from "@/domain/values/money";
import { currencyOfDecision } from "@/pipeline/policy/currency-of-decision";
import type { Decision } from "@/prisma/generated/client";

/** What a decision that became final brings about: the owner is told, in the portal and by mail, and asked for what is asked. */
export async function finishDecision(tx: Transaction, decision: Decision, now: Date): Promise<void> {
  const { business } = await tx.case.findUniqueOrThrow({
    where: { id: decision.caseId },
    include: { business: { include: { owner: true } } },
  });
  const notice =
    { approve: "decided-approved", change: "decided-approved", ask: "item-asked", decline: "decided-declined" }[
      decision.outcome
    ] ?? "item-asked";
  const values = {
    amount: decision.amount === null ? "" : fromMinor(decision.amount),
    currency: await currencyOfDecision(tx, decision),
    reasonCodes: decision.reasonCodes,
    message: decision.message ?? "",
  };
  await tx.notice.create({
    data: { userId: business.ownerId, notice, caseId: decision.caseId, values, createdAt: now },
  });
  await tx.outboxMessage.create({
    data: { to: business.owner.address, ...mail(business.owner.language), createdAt: now },
  });
}

/** A mail tells that there is news, never what: mail travels in the open. */
function mail(language: string): { subject: string; text: string } {
  return language === "en"
    ? {
        subject: "News about your credit line",
        text: "There is an answer to your request. Please sign in to Proofline to read it.",
      }
    : { subject: "您的额度申请有结果了", text: "您的额度申请有新的答复，请登录自证通查看。" };
}
