import { randomBytes } from "node:crypto";
import type { Database } from "../db/port";
import type { SignedIn } from "./signed-in";

/** Owners stay signed in on their phone for a month; staff for a working day. In hours. */
const hours = { owner: 30 * 24, staff: 12 } as const;

/** Opens a session for this user and answers its id, 256 random bits. */
export async function openSession(db: Database, user: { id: string; role: string }, now: Date): Promise<string> {
  const id = randomBytes(32).toString("base64url");
  const length = user.role === "owner" ? hours.owner : hours.staff;
  const expiresAt = new Date(now.getTime() + length * 3_600_000);
  await db.session.create({ data: { id, userId: user.id, createdAt: now, expiresAt } });
  return id;
}

/** The user behind a session that is neither ended nor expired, and who is not disabled; else null. */
export async function loadSession(db: Database, sessionId: string, now: Date): Promise<SignedIn | null> {
  const session = await db.session.findUnique({ where: { id: sessionId }, include: { user: true } });
  if (!session || session.endedAt || session.expiresAt <= now || session.user.disabledAt) return null;
  const { id, role, name, address, language, authority } = session.user;
  return { id, role, name, address, language, authority, sessionId };
}

/** Ends a session at once. */
export async function endSession(db: Database, sessionId: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now } });
}
