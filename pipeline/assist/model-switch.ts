import type { Database, Transaction } from "@/adapters/db/port";
import { appendAudit } from "../audit/append-audit";

const key = "language-model";

/** Whether the desk switched the language model off. */
export async function isSwitchedOff(db: Transaction): Promise<boolean> {
  const row = await db.setting.findUnique({ where: { key } });
  return (row?.value as { off?: boolean } | null)?.off === true;
}

/** Switches the language model off or on for everybody, at once, with its audit row. */
export async function switchModel(db: Database, byId: string, off: boolean, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const value = { off, at: now.toISOString() };
    await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
    const act = off ? "model.switched-off" : "model.switched-on";
    await appendAudit(tx, { actorId: byId, act, subject: "setting:language-model", at: now });
  });
}
