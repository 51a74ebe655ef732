import { createHash } from "node:crypto";
import type { Database } from "@/adapters/db/port";
import { appendAudit } from "../audit/append-audit";
import { type CheckedOutcomes, checkOutcomes } from "./check-outcomes";

type Asked = { text: string; fileName: string; byId: string; now: Date };

/**
 * Keeps the good lines of a file that were not known before, with one audit row, in one transaction; bad lines are left
 * out and told. The same file again adds nothing.
 */
export async function importOutcomes(
  db: Database,
  { text, fileName, byId, now }: Asked,
): Promise<CheckedOutcomes & { added?: number }> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('outcomes', 7))`;
      const checked = await checkOutcomes(tx, text, now);
      if (!checked.ok || checked.fresh.length === 0) return checked.ok ? { ...checked, added: 0 } : checked;
      const { fresh, known } = checked;
      const sha256 = createHash("sha256").update(text).digest("hex");
      const { id } = await tx.outcomeImport.create({
        data: { fileName: fileName.slice(0, 120), sha256, added: fresh.length, known, byId, createdAt: now },
      });
      await tx.loanOutcome.createMany({
        data: fresh.map(({ line: _place, ...said }) => ({ ...said, importId: id })),
      });
      await appendAudit(tx, {
        actorId: byId,
        act: "outcomes.imported",
        subject: `outcomes:${id}`,
        data: { sha256, added: fresh.length, known, bad: checked.bad.length },
        at: now,
      });
      return { ...checked, added: fresh.length };
    },
    { timeout: 60_000 },
  );
}
