import type { Database } from "@/adapters/db/port";
import { fromMinor } from "@/domain/values/money";

export type CaseStateView = {
  state: string;
  version: number;
  claimedBy: string | null;
  /** How many notices about the case its owner has seen. */
  seen: number;
  /** The newest recommendation: a page that shows an older one is out of date. */
  recommendationId: string | null;
  decision: { outcome: string; amount: string | null; by: string[] } | null;
};

/** How a case stands right now, in few words: what a reviewer whose decision came second is shown. Null when there is none. */
export async function caseState(db: Database, id: string): Promise<CaseStateView | null> {
  const row = await db.case.findUnique({
    where: { id },
    include: {
      recommendations: { orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 1, select: { id: true } },
      decisions: {
        where: { state: { in: ["final", "proposed"] } },
        orderBy: { createdAt: "desc" },
        take: 1,
        include: { signatures: true },
      },
    },
  });
  if (!row) return null;
  const [decision] = row.decisions;
  const people = [row.claimedById, ...(decision?.signatures.map((signature) => signature.userId) ?? [])].filter(
    (one): one is string => Boolean(one),
  );
  const names = new Map(
    (await db.user.findMany({ where: { id: { in: people } }, select: { id: true, name: true } })).map((user) => [
      user.id,
      user.name,
    ]),
  );
  return {
    state: row.state,
    version: row.version,
    recommendationId: row.recommendations[0]?.id ?? null,
    seen: await db.notice.count({ where: { caseId: id, NOT: { seenAt: null } } }),
    claimedBy: row.claimedById ? (names.get(row.claimedById) ?? null) : null,
    decision: decision
      ? {
          outcome: decision.outcome,
          amount: decision.amount === null ? null : fromMinor(decision.amount),
          by: decision.signatures.map((signature) => names.get(signature.userId) ?? ""),
        }
      : null,
  };
}
