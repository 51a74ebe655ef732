import "server-only";
import { currentUser, db, env, queue } from "@/adapters/web";
import { givenFactSchema } from "@/domain/third-party/read-fact";
import { isSameOrigin } from "@/pipeline/uploads/same-origin";
import { addThirdPartyFact } from "./actions/add-third-party-fact";
import { caseState } from "./queries/case-state";

const askers = ["reviewer", "senior_reviewer"];

/**
 * A reviewer brings in one fact of a third party: 200 kept, or known already · 400 not understood · 403 not from our pages ·
 * 404 not found or not theirs to do · 409 the case is not theirs, with the fresh state · 422 no such fact can be, with why.
 */
export async function answerThirdParty(request: Request, caseId: string): Promise<Response> {
  if (!isSameOrigin(request.headers, env().publicUrl)) return Response.json({ problem: "origin" }, { status: 403 });
  const user = await currentUser();
  if (!user || !askers.includes(user.role)) return Response.json({ problem: "not-found" }, { status: 404 });
  const parsed = givenFactSchema.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return Response.json({ problem: "not-understood" }, { status: 400 });
  const added = await addThirdPartyFact({ db: db(), queue: await queue() }, caseId, parsed.data, user.id, new Date());
  if (added.ok) return Response.json(added);
  if (added.problem === "not-found") return Response.json({ problem: "not-found" }, { status: 404 });
  if (
    added.problem === "not-claimed" ||
    added.problem === "claimed-by-another" ||
    added.problem === "own-decision-appealed"
  )
    return Response.json({ problem: added.problem, fresh: await caseState(db(), caseId) }, { status: 409 });
  return Response.json({ problem: added.problem, fresh: null }, { status: 422 });
}
