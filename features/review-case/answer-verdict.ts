import "server-only";
import { currentUser, db, env } from "@/adapters/web";
import { type Judged, judgeFindingSchema } from "@/domain/review/finding-verdict";
import { isSameOrigin } from "@/pipeline/uploads/same-origin";
import { judgeFinding } from "./actions/judge-finding";

const statusOf = { "not-found": 404, "not-understood": 400, origin: 403 } as const;

/** What a reviewer says of a finding, as JSON: 200 kept · 400 not understood · 403 not from our pages · 404 not theirs. */
export async function answerVerdict(request: Request, findingId: string): Promise<Response> {
  const judged = await judgedBy(request, findingId);
  return Response.json(judged, { status: judged.ok ? 200 : statusOf[judged.problem] });
}

async function judgedBy(request: Request, findingId: string): Promise<Judged> {
  if (!isSameOrigin(request.headers, env().publicUrl)) return { ok: false, problem: "origin" };
  const user = await currentUser();
  if (!user) return { ok: false, problem: "not-found" };
  const parsed = judgeFindingSchema.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return { ok: false, problem: "not-understood" };
  return judgeFinding(db(), findingId, parsed.data, user, new Date());
}
