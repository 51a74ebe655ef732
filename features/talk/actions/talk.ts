"use server";
import { revalidatePath } from "next/cache";
import { db, queue, requireOwner } from "@/adapters/web";
import { currentLanguage } from "@/i18n/language";
import { sayTurn } from "@/pipeline/assist/say-turn";
import { askOwnersModel } from "../ask-owners-model";
import { replyContext } from "../reply-context";

export type TalkOutcome = { problem: "tooMany" | null; at: number };

/** Keeps what the owner said or pressed. Several presses are one answer; a question may be opened again. */
export async function talk(before: TalkOutcome, form: FormData): Promise<TalkOutcome> {
  const user = await requireOwner();
  const text = (name: string) => String(form.get(name) ?? "");
  const opens = text("open");
  const pressed = form.getAll("choice").map(String).join(",").slice(0, 200);
  const context = replyContext(await currentLanguage());
  const talking = {
    ...{ db: db(), queue: await queue(), now: () => new Date() },
    ...{ context, askModel: await askOwnersModel(user.id, context) },
  };
  const saying = opens
    ? { question: opens, said: "", opens: true }
    : { question: text("question") || null, said: text("said").trim() || pressed };
  const { ok } = await sayTurn(talking, user.id, saying);
  revalidatePath("/talk");
  return { problem: ok || saying.said === "" ? null : "tooMany", at: before.at + 1 };
}
