import type { Language } from "@/domain/words";
import { answerOwner } from "../assist/answer-owner";
import type { ModelDoor } from "../assist/call-model";
import { loadTalk } from "../assist/load-talk";
import { proposeLayout } from "../assist/propose-layout";
import { summariseCase } from "../assist/summarise-case";
import type { ShownCase } from "./shown-case";

/** Asks a model all that it can be asked of a case: a summary, a reading of each document, an answer to its owner. */
export async function askEverything(
  door: ModelDoor,
  { caseId, ownerId, documentIds }: Pick<ShownCase, "caseId" | "ownerId" | "documentIds">,
  { question, language }: { question: string; language: Language },
): Promise<void> {
  const context = { language, money: (amount: string) => `¥${Number(amount)}`, day: (iso: string) => iso };
  await summariseCase(door, caseId, context);
  for (const documentId of documentIds) await proposeLayout(door, documentId);
  const talk = await loadTalk(door.db, ownerId, door.now());
  await answerOwner(door, { ownerId, question, talk, context });
}
