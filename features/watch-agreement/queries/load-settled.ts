import type { Database } from "@/adapters/db/port";
import type { Settled } from "@/domain/agreement/agreement";
import type { Assessment } from "@/domain/recommendation/recommendation";
import { toMinor } from "@/domain/values/money";

/** Final decisions since then, each beside the recommendation it was made on, with the names of those who decided. */
export async function loadSettled(
  db: Database,
  since: Date,
): Promise<{ settled: Settled[]; names: Map<string, string> }> {
  const rows = await db.decision.findMany({
    where: { state: "final", outcome: { not: "ask" }, recommendationId: { not: null }, finalAt: { gte: since } },
    include: {
      signatures: { orderBy: { signedAt: "asc" }, take: 1 },
      case: { select: { documents: { where: { state: { not: "removed" } }, select: { kind: true } } } },
    },
    orderBy: { id: "asc" },
  });
  const made = await db.recommendation.findMany({
    where: { id: { in: rows.flatMap((row) => row.recommendationId ?? []) } },
    select: { id: true, assessment: true },
  });
  const assessed = new Map(made.map(({ id, assessment }) => [id, assessment as unknown as Assessment]));
  const settled = rows.flatMap<Settled>((row) => {
    const recommendation = assessed.get(row.recommendationId ?? "")?.recommendation;
    if (!recommendation) return [];
    const minor = (text: string) => toMinor(text) ?? 0n;
    return {
      ...{ caseId: row.caseId, outcome: row.outcome, amount: row.amount, codes: row.reasonCodes },
      ...{ recommended: minor(recommendation.likely), currentLine: minor(recommendation.currentLine) },
      reviewer: row.signatures[0]?.userId ?? "",
      kinds: row.case.documents.map(({ kind }) => kind),
      rules: recommendation.reasons.map(({ code }) => code),
    };
  });
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(settled.map(({ reviewer }) => reviewer))] } },
    select: { id: true, name: true },
  });
  return { settled, names: new Map(people.map(({ id, name }) => [id, name])) };
}
