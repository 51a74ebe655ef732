import "server-only";
import { currentUser, db, env, queue } from "@/adapters/web";
import { isSameOrigin } from "@/pipeline/uploads/same-origin";
import { settle } from "./actions/settle";
import { settlementSchema } from "./actions/settlement";
import { caseState } from "./queries/case-state";

const settlers = ["reviewer", "senior_reviewer"];

/**
 * A reviewer settles a row of the ledger: 200 done · 400 not understood · 403 not from our pages · 404 not found or not
 * theirs to do · 409 somebody was faster, with the fresh state · 422 not in the ledger.
 */
export async function answerSettlement(request: Request, caseId: string): Promise<Response> {
  if (!isSameOrigin(request.headers, env().publicUrl)) return Response.json({ problem: "origin" }, { status: 403 });
  const user = await currentUser();
  if (!user || !settlers.includes(user.role)) return Response.json({ problem: "not-found" }, { status: 404 });
  const parsed = settlementSchema.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return Response.json({ problem: "not-understood" }, { status: 400 });
  const settled = await settle({ db: db(), queue: await queue() }, caseId, parsed.data, user.id, new Date());
  if (!settled.ok && settled.problem === "not-found") return Response.json({ problem: "not-found" }, { status: 404 });
  const fresh = await caseState(db(), caseId);
  if (settled.ok) return Response.json({ ...settled, fresh });
  const status = settled.problem === "not-in-ledger" ? 422 : 409;
  return Response.json({ problem: settled.problem, fresh }, { status });
}
