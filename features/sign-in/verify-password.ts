import "server-only";
import { db, openSession, passwordFits } from "@/adapters/web";
import { countInWindow } from "@/pipeline/uploads/count-in-window";
import { clientAddress } from "./client-address";

export type StaffRefusal = { problem: "password-wrong" | "too-many-tries" };

const limits = { perAccount: 10, perClient: 60, minutes: 15 };

/** Checks a staff member's password and opens a session. An unknown address takes as long as a wrong password. */
export async function verifyPassword(
  typed: string,
  password: string,
): Promise<{ id: string; sessionId: string } | StaffRefusal> {
  const address = typed.trim().toLowerCase().slice(0, 254);
  const now = new Date();
  const tries = await countInWindow(db(), `password:${address}`, limits.minutes, now);
  const triesHere = await countInWindow(db(), `password-from:${await clientAddress()}`, limits.minutes, now);
  if (tries > limits.perAccount || triesHere > limits.perClient) return { problem: "too-many-tries" };
  const user = await db().user.findUnique({ where: { address } });
  const fits = await passwordFits(password.slice(0, 200), user?.passwordHash ?? null);
  if (!fits || !user || user.role === "owner" || user.disabledAt) return { problem: "password-wrong" };
  return { id: user.id, sessionId: await openSession(db(), user, now) };
}
