"use server";
import { revalidatePath } from "next/cache";
import { db, requireStaff } from "@/adapters/web";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { readPolicy } from "@/pipeline/policy/read-policy";
import { requestSimulation } from "@/pipeline/simulate/request-simulation";

/** Asks for a version to be tried on all past cases beside the live policy. */
export async function askSimulation(form: FormData): Promise<void> {
  const user = await requireStaff("risk_manager");
  const version = String(form.get("version"));
  const row = await db().policyVersion.findUnique({ where: { version } });
  if (!row) return;
  const live = await livePolicy(db());
  await db().$transaction((tx) =>
    requestSimulation(tx, { draft: readPolicy(row), live, byId: user.id, now: new Date() }),
  );
  revalidatePath(`/desk/policy/${version}/simulation`);
}
