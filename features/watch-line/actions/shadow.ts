"use server";
import { revalidatePath } from "next/cache";
import { db, requireStaff } from "@/adapters/web";
import { readPolicy } from "@/pipeline/policy/read-policy";
import { beginShadow, endShadow } from "@/pipeline/shadow/shadow-runs";

/** Begins or ends a shadow run of a version, as the form's `act` says. */
export async function changeShadow(form: FormData): Promise<void> {
  const user = await requireStaff("risk_manager");
  const version = String(form.get("version"));
  const by = { byId: user.id, now: new Date() };
  const row = await db().policyVersion.findUnique({ where: { version } });
  if (!row) return;
  await db().$transaction(async (tx) => {
    if (form.get("act") === "end") await endShadow(tx, { version, ...by });
    else await beginShadow(tx, { draft: readPolicy(row), ...by });
  });
  revalidatePath(`/desk/policy/${version}/shadow`);
}
