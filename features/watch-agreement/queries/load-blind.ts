import type { Database } from "@/adapters/db/port";
import { answerOf, nearlySame } from "@/domain/agreement/agreement";
import { type Kappa, kappaOf } from "@/domain/agreement/kappa";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { statedByPolicy } from "@/pipeline/policy/stated-by-policy";

export type BlindPair = { caseId: string; first: string; second: string };
export type Blind = Kappa & { waiting: number; both: number; near: number; newest: BlindPair[] };

/** What second people answered beside the first decisions: agreement, kappa, amounts, and the newest pairs. */
export async function loadBlind(db: Database): Promise<Blind> {
  const answered = await db.blindReview.findMany({
    where: { NOT: { answeredAt: null } },
    orderBy: { answeredAt: "desc" },
  });
  const decisions = await db.decision.findMany({
    where: { id: { in: answered.map(({ decisionId }) => decisionId) } },
    include: { case: { select: { business: true } } },
  });
  const policy = await livePolicy(db);
  const first = new Map(decisions.map((one) => [one.id, one]));
  const pairs = answered.flatMap((row) => {
    const decision = first.get(row.decisionId);
    if (!decision || row.outcome === null) return [];
    const { currentLine } = statedByPolicy(decision.case.business, policy);
    const [one, other] = [
      answerOf(decision.outcome, decision.amount, currentLine),
      answerOf(row.outcome, row.amount, currentLine),
    ];
    const bothRaise = one === "raise" && other === "raise";
    const near = bothRaise && nearlySame(decision.amount ?? 0n, row.amount ?? 0n);
    return [{ caseId: row.caseId, first: one, second: other, bothRaise, near }];
  });
  return {
    ...kappaOf(pairs.map((pair) => [pair.first, pair.second] as const)),
    waiting: await db.blindReview.count({ where: { answeredAt: null } }),
    both: pairs.filter((pair) => pair.bothRaise).length,
    near: pairs.filter((pair) => pair.near).length,
    newest: pairs.slice(0, 8).map(({ caseId, first, second }) => ({ caseId, first, second })),
  };
}
