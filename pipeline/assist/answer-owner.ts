import { containSentences, type Dropped, type Said } from "@/domain/conversation/machine/contain-sentences";
import { factsForOwner } from "@/domain/conversation/machine/facts-for-owner";
import { answerOutput, parseOutput } from "@/domain/conversation/machine/output";
import { answerPrompt } from "@/domain/conversation/machine/prompts";
import { wrapData } from "@/domain/conversation/machine/wrap";
import type { ReplyContext } from "@/domain/conversation/reply";
import { caseSubject } from "../stage";
import { countInWindow } from "../uploads/count-in-window";
import { callModel, type ModelDoor } from "./call-model";
import type { LoadedTalk } from "./load-talk";

const mostInAnHour = 20;
const mostSentences = 4;

/**
 * Has a model answer what an owner asked, from sentences that code chose of the owner's own case. Null when there is no
 * model, too much was asked, or nothing of the answer may be shown.
 */
export async function answerOwner(
  door: ModelDoor,
  asked: { ownerId: string; question: string; talk: Pick<LoadedTalk, "facts" | "caseId">; context: ReplyContext },
): Promise<{ callId: string; sentences: string[] } | null> {
  const { ownerId, question, talk, context } = asked;
  if (!door.model) return null;
  if ((await countInWindow(door.db, `model:${ownerId}`, 60, door.now())) > mostInAnHour) return null;
  const facts = factsForOwner(talk.facts, context);
  const called = await callModel<{ sentences: Said[]; dropped: Dropped[] }>(door, {
    ...{ purpose: "answer", prompt: answerPrompt, language: context.language, askedById: ownerId },
    subject: talk.caseId ? caseSubject(talk.caseId) : `user:${ownerId}`,
    data: wrapData({ question, facts }),
    contain: (raw) => {
      const output = parseOutput(answerOutput, raw);
      if (!output) return { why: "garbage" };
      const { kept, dropped } = containSentences(output.sentences, facts);
      return kept.length > 0 ? { kept: { sentences: kept.slice(0, mostSentences), dropped } } : { why: "nothing-left" };
    },
  });
  return called.ok ? { callId: called.callId, sentences: called.kept.sentences.map(({ text }) => text) } : null;
}
