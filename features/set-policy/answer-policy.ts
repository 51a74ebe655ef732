import "server-only";
import { z } from "zod";
import { currentUser, db, env, queue } from "@/adapters/web";
import { policyRoles } from "@/domain/policy/policy-moves";
import { currentLanguage } from "@/i18n/language";
import { readPolicy } from "@/pipeline/policy/read-policy";
import { recomputeOpenCases } from "@/pipeline/policy/recompute-open-cases";
import { isSameOrigin } from "@/pipeline/uploads/same-origin";
import { clonePolicy } from "./actions/clone-policy";
import { movePolicyVersion } from "./actions/move-policy";
import { type By, type Done, type GivenAct, policyActSchema } from "./actions/policy-act";
import { saveDraft } from "./actions/save-draft";
import { simulatePolicy } from "./actions/simulate-policy";
import { glimpseOf } from "./queries/glimpse-of";

const glimpseSchema = z.object({ act: z.literal("glimpse"), policy: z.record(z.string(), z.unknown()) });

/**
 * Everything that people do to a policy version, as JSON: 200 done · 400 not understood · 403 not from our pages · 404 not
 * theirs to do · 409 it moved meanwhile · 422 what keeps it from being done.
 */
export async function answerPolicy(request: Request, version: string): Promise<Response> {
  if (!isSameOrigin(request.headers, env().publicUrl)) return Response.json({ problem: "origin" }, { status: 403 });
  const user = await currentUser();
  if (!user || user.role === "owner") return Response.json({ problem: "not-found" }, { status: 404 });
  const body = await request.json().catch(() => null);
  const glimpse = glimpseSchema.safeParse(body);
  if (glimpse.success) {
    if (!policyRoles.some((role) => role === user.role)) return Response.json({ problem: "role" }, { status: 422 });
    return Response.json(await glimpseOf(db(), { ...glimpse.data.policy, version }, await currentLanguage()));
  }
  const given = policyActSchema.safeParse(body);
  if (!given.success) return Response.json({ problem: "not-understood" }, { status: 400 });
  return answer(await act(version, given.data, user, new Date()));
}

async function act(version: string, given: GivenAct, by: By, now: Date): Promise<Done> {
  switch (given.act) {
    case "clone":
      return clonePolicy(db(), { version, title: given.title }, by, now);
    case "save":
      return saveDraft(db(), version, given, by, now);
    case "simulate":
      return simulatePolicy(db(), { version, revision: given.revision }, by, now);
    default: {
      const done = await movePolicyVersion(db(), version, given, by, now);
      // What is not asked for here, because the web ends meanwhile, the worker asks for within seconds.
      if (done.ok && (given.act === "publish" || given.act === "bring-back"))
        await recomputeOpenCases({ db: db(), queue: await queue(), now: () => now });
      return done;
    }
  }
}

function answer(done: Done): Response {
  if (done.ok) return Response.json(done);
  const status = done.problem === "changed" ? 409 : done.problem === "not-found" ? 404 : 422;
  return Response.json(done, { status });
}

/** The version as a file, for keeping and for the command line. Any member of staff may have it. */
export async function answerPolicyFile(version: string): Promise<Response> {
  const user = await currentUser();
  const row = user && user.role !== "owner" ? await db().policyVersion.findUnique({ where: { version } }) : null;
  if (!row) return Response.json({ problem: "not-found" }, { status: 404 });
  return new Response(`${JSON.stringify(readPolicy(row), null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="policy-${version}.json"`,
    },
  });
}
