import "server-only";
import { db, env, languageModel } from "@/adapters/web";
import type { ReplyContext } from "@/domain/conversation/reply";
import { answerOwner } from "@/pipeline/assist/answer-owner";
import type { AskModel } from "@/pipeline/assist/say-turn";

/** The model as this owner may ask it; null while there is none. */
export async function askOwnersModel(ownerId: string, context: ReplyContext): Promise<AskModel | null> {
  const model = await languageModel().catch(() => null);
  const limits = env().languageModel;
  if (!model || !limits) return null;
  const door = { db: db(), model, limits, now: () => new Date() };
  return (question, talk) => answerOwner(door, { ownerId, question, talk, context });
}
