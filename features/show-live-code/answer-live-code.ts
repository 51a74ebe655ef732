import "server-only";
import { currentUser, db, env } from "@/adapters/web";
import { takesEvidence } from "@/domain/review/moves";
import { issueChallenge, liveChallenge } from "@/pipeline/challenge/issue-challenge";
import { isSameOrigin } from "@/pipeline/uploads/same-origin";
import type { Case } from "@/prisma/generated/client";

const line = () => ({ db: db(), now: () => new Date() });
const answer = (body: object, status = 200) =>
  Response.json(body, { status, headers: { "Cache-Control": "no-store" } });

/** The code that is good now for the owner's own case: `{ live: { code, goodForSeconds } | null }`. */
export async function answerLiveCode(caseId: string): Promise<Response> {
  const own = await ownCase(caseId);
  return own instanceof Response ? own : answer({ live: await liveChallenge(line(), own.row.id) });
}

/** A new code for the owner's own case: 200 · 401 signed out · 403 not our page · 404 not theirs · 409 closed · 429 too many. */
export async function answerNewCode(request: Request, caseId: string): Promise<Response> {
  if (!isSameOrigin(request.headers, env().publicUrl)) return answer({ problem: "origin" }, 403);
  const own = await ownCase(caseId);
  if (own instanceof Response) return own;
  if (!takesEvidence(own.row.state)) return answer({ problem: "case-closed" }, 409);
  const issued = await issueChallenge(line(), { caseId: own.row.id, userId: own.userId });
  if (!issued.ok) return answer({ problem: issued.problem }, 429);
  return answer({ live: { code: issued.code, goodForSeconds: issued.goodForSeconds } });
}

/** Nobody learns that another's case exists. */
async function ownCase(id: string): Promise<{ row: Case; userId: string } | Response> {
  const user = await currentUser();
  if (user?.role !== "owner") return answer({ problem: "signed-out" }, 401);
  const row = await db().case.findFirst({ where: { id, business: { ownerId: user.id } } });
  return row ? { row, userId: user.id } : answer({ problem: "not-found" }, 404);
}
