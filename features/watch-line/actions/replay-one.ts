"use server";
import { db, requireStaff } from "@/adapters/web";
import { findReplayable } from "@/pipeline/replay/find-replayable";
import { keepReplay } from "@/pipeline/replay/replay-nightly";
import { type Replayed, replayRecommendation } from "@/pipeline/replay/replay-recommendation";

export type ReplayAnswer = { id: string; replayed: Pick<Replayed, "recommendationId" | "verdict" | "differs">[] };

/** Replays what a person names, and keeps what came of it. */
export async function replayOne(_before: ReplayAnswer | null, form: FormData): Promise<ReplayAnswer> {
  const user = await requireStaff("risk_manager", "senior_reviewer", "auditor");
  const id = String(form.get("id") ?? "")
    .trim()
    .slice(0, 60);
  const replayed: Replayed[] = [];
  for (const stored of await findReplayable(db(), id)) {
    const one = await replayRecommendation(db(), stored);
    await keepReplay(db(), one, { day: null, now: new Date(), byId: user.id });
    replayed.push(one);
  }
  return {
    id,
    replayed: replayed.map(({ recommendationId, verdict, differs }) => ({ recommendationId, verdict, differs })),
  };
}
