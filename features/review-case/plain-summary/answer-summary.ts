import "server-only";
import { currentUser, db, env, languageModel, type SignedIn } from "@/adapters/web";
import { money } from "@/i18n/format";
import { currentLanguage } from "@/i18n/language";
import { isSwitchedOff } from "@/pipeline/assist/model-switch";
import { summariseCase } from "@/pipeline/assist/summarise-case";
import { countInWindow } from "@/pipeline/uploads/count-in-window";
import { isSameOrigin } from "@/pipeline/uploads/same-origin";
import { loadSummary } from "./load-summary";

const mostInAnHour = 30;
const mayAsk = (user: SignedIn) => ["reviewer", "senior_reviewer", "risk_manager"].includes(user.role);
const json = (body: unknown, status = 200) => Response.json(body, { status, headers: { "Cache-Control": "no-store" } });

/** The case in plain words as JSON, for staff: 404 for anybody else. */
export async function answerSummary(caseId: string): Promise<Response> {
  const user = await currentUser();
  if (!user || user.role === "owner") return json({ problem: "not-found" }, 404);
  const on = mayAsk(user) && (await languageModel().catch(() => null)) !== null && !(await isSwitchedOff(db()));
  const view = await loadSummary(db(), caseId, { language: await currentLanguage(), mayAsk: on });
  return view ? json(view) : json({ problem: "not-found" }, 404);
}

/** Has the model write it now, in the reader's language; then as above. 403 from elsewhere, 429 when asked too often. */
export async function writeSummary(request: Request, caseId: string): Promise<Response> {
  if (!isSameOrigin(request.headers, env().publicUrl)) return json({ problem: "origin" }, 403);
  const user = await currentUser();
  if (!user || !mayAsk(user)) return json({ problem: "not-found" }, 404);
  const [model, limits] = [await languageModel().catch(() => null), env().languageModel];
  if (!model || !limits || !(await db().case.findUnique({ where: { id: caseId }, select: { id: true } })))
    return json({ problem: "not-found" }, 404);
  if ((await countInWindow(db(), `summary:${user.id}`, 60, new Date())) > mostInAnHour)
    return json({ problem: "too-many" }, 429);
  const language = await currentLanguage();
  const said = { language, money: (amount: string) => money(amount, language), askedById: user.id };
  await summariseCase({ db: db(), model, limits, now: () => new Date() }, caseId, said);
  return answerSummary(caseId);
}
