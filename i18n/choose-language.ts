"use server";
import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { languages } from "@/domain/words";

/** Keeps the reader's choice of language for a year. An unknown language is ignored. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const wanted = languages.find((language) => language === form.get("language"));
  if (!wanted) return;
  (await cookies()).set("language", wanted, { path: "/", maxAge: 31_536_000, sameSite: "lax", httpOnly: true });
  revalidatePath("/", "layout");
}
