import "server-only";
import { z } from "zod";
import { currentUser, db, env } from "@/adapters/web";
import { isSameOrigin } from "@/pipeline/uploads/same-origin";
import { claimCase, releaseCase } from "./actions/claim-case";
import { decide } from "./actions/decide";
import { type Decided, decisionSchema } from "./actions/decision";
import { signDecision } from "./actions/sign-decision";
import { caseState } from "./queries/case-state";

const requestSchema = z.discriminatedUnion("act", [
  decisionSchema.extend({ act: z.literal("decide") }),
  z.object({ act: z.literal("sign"), caseVersion: z.int().positive(), agree: z.boolean() }),
  z.object({ act: z.literal("claim") }),
  z.object({ act: z.literal("release") }),
]);

const deciders = ["reviewer", "senior_reviewer"];

/**
 * Everything that a reviewer does to a case, as JSON: 200 done · 400 not understood · 403 not from our pages · 404 not
 * found or not theirs to do · 409 somebody was faster, with the fresh state · 422 what is missing.
 */
export async function answerDecision(request: Request, caseId: string): Promise<Response> {
  if (!isSameOrigin(request.headers, env().publicUrl)) return Response.json({ problem: "origin" }, { status: 403 });
  const user = await currentUser();
  if (!user || !deciders.includes(user.role)) return Response.json({ problem: "not-found" }, { status: 404 });
  const parsed = requestSchema.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return Response.json({ problem: "not-understood" }, { status: 400 });
  const fresh = await caseState(db(), caseId);
  if (!fresh) return Response.json({ problem: "not-found" }, { status: 404 });
  const now = new Date();
  const given = parsed.data;
  if (given.act === "claim" || given.act === "release") {
    const done =
      given.act === "claim" ? await claimCase(db(), caseId, user.id, now) : await releaseCase(db(), caseId, user, now);
    return Response.json({ state: await caseState(db(), caseId) }, { status: done ? 200 : 409 });
  }
  const decided =
    given.act === "decide"
      ? await decide(db(), caseId, given, user, now)
      : await signDecision(db(), caseId, given, user, now);
  return answer(decided, await caseState(db(), caseId));
}

/** How the case stands, for a page that is open: any member of staff may ask. */
export async function answerState(caseId: string): Promise<Response> {
  const user = await currentUser();
  if (!user || user.role === "owner") return Response.json({ problem: "not-found" }, { status: 404 });
  const state = await caseState(db(), caseId);
  return state ? Response.json(state) : Response.json({ problem: "not-found" }, { status: 404 });
}

function answer(decided: Decided, state: unknown): Response {
  if (decided.ok) return Response.json({ ...decided, fresh: state });
  const conflicts = ["changed", "claimed-by-another", "not-claimed", "evidence-changed"];
  const status = conflicts.includes(decided.problem) ? 409 : decided.problem === "not-found" ? 404 : 422;
  return Response.json({ problem: decided.problem, fresh: state }, { status });
}
