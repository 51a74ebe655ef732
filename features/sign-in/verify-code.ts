import "server-only";
import { db, env, hashCode, openSession, sameHash } from "@/adapters/web";
import type { Language } from "@/domain/words";
import { appendAudit } from "@/pipeline/audit/append-audit";

export type Refusal = { problem: "code-wrong"; left: number } | { problem: "code-spent" | "code-expired" | "disabled" };
export type Verified = { id: string; sessionId: string };

const tries = 5;

/**
 * Checks the newest code of `address` and opens a session; the first time makes the owner's account. Each try is
 * counted before it is compared, in SQL, so that tries side by side cannot be more than five.
 */
export async function verifyCode(address: string, code: string, language: Language): Promise<Verified | Refusal> {
  const now = new Date();
  const newest = await db().signInCode.findFirst({ where: { address, usedAt: null }, orderBy: { createdAt: "desc" } });
  if (!newest || newest.expiresAt <= now) return { problem: "code-expired" };
  const counted = await db().signInCode.updateMany({
    where: { id: newest.id, tries: { lt: tries } },
    data: { tries: { increment: 1 } },
  });
  if (counted.count === 0) return { problem: "code-spent" };
  if (!sameHash(newest.codeHash, hashCode(address, code, env().authSecret))) {
    const left = tries - newest.tries - 1;
    return left > 0 ? { problem: "code-wrong", left } : { problem: "code-spent" };
  }
  const used = await db().signInCode.updateMany({ where: { id: newest.id, usedAt: null }, data: { usedAt: now } });
  if (used.count === 0) return { problem: "code-expired" };
  const user = await findOrMakeOwner(address, language);
  if (user.disabledAt || user.role !== "owner") return { problem: "disabled" };
  return { id: user.id, sessionId: await openSession(db(), user, now) };
}

async function findOrMakeOwner(address: string, language: Language) {
  const known = await db().user.findUnique({ where: { address } });
  if (known) return known;
  return db().$transaction(async (tx) => {
    const user = await tx.user.create({ data: { role: "owner", address, name: "", language } });
    await appendAudit(tx, { actorId: user.id, act: "owner-joined", subject: `user:${user.id}`, data: {} });
    return user;
  });
}
