import type { Database, Transaction } from "@/adapters/db/port";
import { usualBlindPercent } from "@/domain/agreement/sampled-blind";
import { appendAudit } from "../audit/append-audit";

const key = "blind-review-percent";

/** Of how many decided cases in a hundred a second person answers blind, as the settings say. */
export async function blindShare(db: Transaction): Promise<number> {
  const said = (await db.setting.findUnique({ where: { key } }))?.value;
  return typeof said === "number" && said >= 0 && said <= 100 ? said : usualBlindPercent;
}

/** Sets that share, with its audit row. @throws when it is no whole percentage. */
export async function setBlindShare(db: Database, percent: number, { byId, now }: { byId: string; now: Date }) {
  if (!Number.isInteger(percent) || percent < 0 || percent > 100) throw new RangeError(`${percent} is no percentage`);
  await db.$transaction(async (tx) => {
    await tx.setting.upsert({ where: { key }, create: { key, value: percent }, update: { value: percent } });
    await appendAudit(tx, {
      actorId: byId,
      act: "settings.changed",
      subject: `setting:${key}`,
      data: { percent },
      at: now,
    });
  });
}
