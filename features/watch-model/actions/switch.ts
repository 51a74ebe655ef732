"use server";
import { revalidatePath } from "next/cache";
import { db, requireStaff } from "@/adapters/web";
import { switchModel } from "@/pipeline/assist/model-switch";

/** Switches the language model off or on, at once and for everybody. Risk managers only; the audit chain has it. */
export async function switchLanguageModel(form: FormData): Promise<void> {
  const user = await requireStaff("risk_manager");
  await switchModel(db(), user.id, form.get("off") === "1", new Date());
  revalidatePath("/desk/model");
}
