"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { db, requireStaff } from "@/adapters/web";
import { setBlindShare } from "@/pipeline/agreement/blind-share";
import { type Answered, answerBlind, type BlindAnswer, takeBlind } from "./blind-review";

/** Sets of how many cases in a hundred a second person answers blind. */
export async function saveBlindShare(form: FormData): Promise<void> {
  const user = await requireStaff("risk_manager");
  const percent = Number(form.get("percent"));
  if (Number.isInteger(percent) && percent >= 0 && percent <= 100)
    await setBlindShare(db(), percent, { byId: user.id, now: new Date() });
  revalidatePath("/desk/agreement");
}

/** Begins a blind review; whoever was too late is back at the list. */
export async function beginBlind(form: FormData): Promise<void> {
  const user = await requireStaff("reviewer", "senior_reviewer");
  const id = String(form.get("id"));
  redirect((await takeBlind(db(), id, user, new Date())) ? `/desk/blind/${id}` : "/desk/blind");
}

/** Sends the second person's answer. */
export async function sendBlind(_before: Answered | null, form: FormData): Promise<Answered> {
  const user = await requireStaff("reviewer", "senior_reviewer");
  const said = (name: string) => String(form.get(name) ?? "");
  const outcome = said("outcome");
  if (outcome !== "approve" && outcome !== "decline" && outcome !== "ask") return { ok: false, problem: "gone" };
  const answer: BlindAnswer = { outcome, amount: said("amount"), note: said("note") };
  const answered = await answerBlind(db(), said("id"), answer, user, new Date());
  if (answered.ok) redirect("/desk/blind");
  return answered;
}
