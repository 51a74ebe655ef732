import type { Database } from "@/adapters/db/port";

/** Everything of one case that people or sums rely on, as text: the same text, the same standing. */
export async function standing(db: Database, caseId: string): Promise<string> {
  const found = await db.case.findUniqueOrThrow({
    where: { id: caseId },
    include: {
      business: true,
      documents: { include: { extractions: true, corrections: true }, orderBy: { id: "asc" } },
      decisions: true,
      settlements: true,
      recommendations: true,
    },
  });
  const notices = await db.notice.count({ where: { caseId } });
  const runs = await db.stageRun.count({ where: { subject: { contains: caseId } } });
  return JSON.stringify({ found, notices, runs }, (_key, value) => (typeof value === "bigint" ? String(value) : value));
}
