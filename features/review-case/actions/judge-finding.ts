import type { Database } from "@/adapters/db/port";
import type { Judged, JudgeFinding } from "@/domain/review/finding-verdict";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { findingFingerprint } from "@/pipeline/evidence/finding-fingerprint";
import { fromRow } from "@/pipeline/evidence/finding-rows";

const judges = ["reviewer", "senior_reviewer"];

/**
 * Keeps what a reviewer says of a finding that speaks against something, as a new row with its audit row in one
 * transaction. Nothing else changes: no score, no amount, no finding. Saying the very same again writes nothing. Somebody
 * who may not judge, and a finding that is none, are answered alike: "not-found".
 */
export async function judgeFinding(
  db: Database,
  findingId: string,
  { verdict, note }: JudgeFinding,
  by: { id: string; role: string },
  now: Date,
): Promise<Judged> {
  if (!judges.includes(by.role)) return { ok: false, problem: "not-found" };
  return db.$transaction(async (tx) => {
    const row = await tx.finding.findUnique({ where: { id: findingId } });
    if (!row || (row.verdict !== "concern" && row.verdict !== "fail")) return { ok: false, problem: "not-found" };
    const fingerprint = findingFingerprint(row.caseId, fromRow(row));
    const said = note?.trim() || null;
    const before = await tx.findingVerdict.findFirst({
      where: { byId: by.id, fingerprint },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    });
    if (before?.verdict === verdict && before.note === said) return { ok: true, verdict, note: said };
    const { caseId, check, version } = row;
    const kept = await tx.findingVerdict.create({
      data: { findingId, caseId, check, version, fingerprint, verdict, note: said, byId: by.id, createdAt: now },
    });
    await appendAudit(tx, {
      actorId: by.id,
      act: "finding.judged",
      subject: `case:${caseId}`,
      data: { findingId, verdictId: kept.id, check, version, verdict },
      at: now,
    });
    return { ok: true, verdict, note: said };
  });
}
