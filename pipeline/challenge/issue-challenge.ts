import { randomInt } from "node:crypto";
import type { Transaction } from "@/adapters/db/port";
import { drawLiveCode, liveCode, signsApart } from "@/domain/values/live-code/live-code";
import { appendAudit } from "../audit/append-audit";
import type { Intake } from "../line";
import { caseSubject } from "../stage";
import { countInWindow } from "../uploads/count-in-window";

/** New codes one owner may ask for in ten minutes: more than anybody needs, too few to fish for one that was written down. */
const most = { codes: 6, minutes: 10 };

export type Issued = { ok: true; code: string; goodForSeconds: number } | { ok: false; problem: "too-many-codes" };

/**
 * Shows the owner of a case a new code, good for ten minutes; the one before is good no longer. Whether the case is the
 * user's is the caller's question.
 */
export async function issueChallenge(
  line: Pick<Intake, "db" | "now">,
  { caseId, userId }: { caseId: string; userId: string },
): Promise<Issued> {
  const now = line.now();
  const asked = await countInWindow(line.db, `live-code:${userId}`, most.minutes, now);
  if (asked > most.codes) return { ok: false, problem: "too-many-codes" };
  return line.db.$transaction(async (tx) => {
    await tx.$executeRaw`select id from "Case" where id = ${caseId} for update`;
    await tx.challenge.updateMany({
      where: { caseId, supersededAt: null, expiresAt: { gt: now } },
      data: { supersededAt: now },
    });
    const code = await codeUnlikeEarlier(tx, caseId);
    const expiresAt = new Date(now.getTime() + liveCode.minutes * 60_000);
    const { id } = await tx.challenge.create({
      data: { caseId, code, createdAt: now, expiresAt, createdById: userId },
    });
    await appendAudit(tx, {
      actorId: userId,
      act: "live-code.shown",
      subject: caseSubject(caseId),
      data: { challengeId: id, code, expiresAt },
      at: now,
    });
    return { ok: true, code, goodForSeconds: liveCode.minutes * 60 };
  });
}

/** The code that is good now, and for how many seconds more; null when there is none. */
export async function liveChallenge(
  line: Pick<Intake, "db" | "now">,
  caseId: string,
): Promise<{ code: string; goodForSeconds: number } | null> {
  const now = line.now();
  const live = await line.db.challenge.findFirst({
    where: { caseId, supersededAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
  });
  return live && { code: live.code, goodForSeconds: Math.ceil((live.expiresAt.getTime() - now.getTime()) / 1000) };
}

/** Two signs at least tell it from every code this case was shown: a misread sign never makes one the other. */
async function codeUnlikeEarlier(tx: Transaction, caseId: string): Promise<string> {
  const earlier = await tx.challenge.findMany({ where: { caseId }, orderBy: { createdAt: "desc" }, take: 50 });
  for (;;) {
    const code = drawLiveCode((below) => randomInt(below));
    if (earlier.every((one) => signsApart(one.code, code) >= 2)) return code;
  }
}
