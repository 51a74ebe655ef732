"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { db, requireStaff } from "@/adapters/web";
import { type BadLine, mostCharacters } from "@/domain/learning/parse-outcomes";
import { type CheckedOutcomes, checkOutcomes } from "@/pipeline/outcomes/check-outcomes";
import { importOutcomes } from "@/pipeline/outcomes/import-outcomes";
import { learnFromOutcomes } from "@/pipeline/outcomes/learn-from-outcomes";
import { proposeDraft } from "@/pipeline/outcomes/propose-draft";

const mostShown = 50;

export type Preview =
  | { ok: false; problem: "too-large" | "header" | "empty" }
  | {
      ok: true;
      fileName: string;
      /** The file again, to be sent back with the yes. Empty once it is imported. */
      text: string;
      fresh: number;
      known: number;
      bad: BadLine[];
      moreBad: number;
      added: number | null;
    };

/** Looks a chosen file over, or imports the one that was looked over: `text` comes back then. */
export async function handleFile(_before: Preview | null, form: FormData): Promise<Preview> {
  const user = await requireStaff("risk_manager");
  const now = new Date();
  const again = form.get("text");
  if (typeof again === "string" && again !== "") {
    const fileName = String(form.get("fileName") ?? "");
    const done = await importOutcomes(db(), { text: again, fileName, byId: user.id, now });
    revalidatePath("/desk/outcomes");
    return previewOf(done, { fileName, text: "", added: done.ok ? (done.added ?? 0) : null });
  }
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return { ok: false, problem: "empty" };
  if (file.size > mostCharacters) return { ok: false, problem: "too-large" };
  const text = await file.text();
  return previewOf(await checkOutcomes(db(), text, now), { fileName: file.name, text, added: null });
}

function previewOf(checked: CheckedOutcomes, more: { fileName: string; text: string; added: number | null }): Preview {
  if (!checked.ok) return checked;
  const { fresh, known, bad } = checked;
  const moreBad = Math.max(0, bad.length - mostShown);
  return { ok: true, ...more, fresh: fresh.length, known, bad: bad.slice(0, mostShown), moreBad };
}

export type Learning = { refused: { outcomes: number; bads: number; goods: number } } | { id: string };

/** Learns from the outcomes that are known now. */
export async function learnAgain(_before: Learning | null, _form: FormData): Promise<Learning> {
  const user = await requireStaff("risk_manager");
  const found = await learnFromOutcomes(db(), { byId: user.id, now: new Date() });
  if ("refused" in found) return { refused: { outcomes: found.outcomes, bads: found.bads, goods: found.goods } };
  revalidatePath("/desk/outcomes");
  return { id: found.id };
}

/** Makes a draft policy of what was learnt, and opens it. */
export async function propose(form: FormData): Promise<void> {
  const user = await requireStaff("risk_manager");
  const fittedId = String(form.get("fittedId"));
  const title = String(form.get("title") ?? "").slice(0, 60);
  const version = await proposeDraft(db(), { fittedId, title, byId: user.id, now: new Date() });
  redirect(version ? `/desk/policy/${encodeURIComponent(version)}` : "/desk/outcomes");
}
