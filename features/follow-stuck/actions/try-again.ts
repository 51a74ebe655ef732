"use server";
import { revalidatePath } from "next/cache";
import { db, queue, requireStaff } from "@/adapters/web";
import { retryStage } from "@/pipeline/retry-stage";

/** Gives a failed stage all its attempts back. When somebody was faster nothing happens. */
export async function tryAgain(form: FormData): Promise<void> {
  const user = await requireStaff();
  const jobs = await queue();
  const runId = String(form.get("runId"));
  await db().$transaction((tx) => retryStage(tx, jobs, { runId, actorId: user.id }));
  revalidatePath("/desk/stuck");
}
