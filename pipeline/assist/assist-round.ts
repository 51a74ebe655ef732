import type { WriteMoney } from "@/domain/conversation/say-reason";
import type { Language } from "@/domain/words";
import type { ModelDoor } from "./call-model";
import { isWithin } from "./model-budget";
import { isSwitchedOff } from "./model-switch";
import { proposeLayout } from "./propose-layout";
import { summariseCase } from "./summarise-case";

const aRound = 2;
const least = 4_000;
type Said = { language: Language; money: WriteMoney };

/**
 * One round of what a model may do ahead: a summary for each case that waits for a reviewer, in every language of the desk
 * (those after the first only where the first one was accepted), and a reading of documents that no rule knows. Each is asked once for what it stands on. It stands beside the line of stages: nothing waits for it, and
 * what it leaves undone is asked by hand or not at all.
 */
export async function assistRound(door: ModelDoor, said: Said, ...others: readonly Said[]): Promise<number> {
  const { db, model, limits, now } = door;
  if (!model || (await isSwitchedOff(db)) || !(await isWithin(db, least, limits, now()))) return 0;
  const cases = await casesToSummarise(door);
  for (const { id } of cases) {
    if (!(await summariseCase(door, id, said))?.ok) continue;
    // Its flags are findings already: in another language only the words are wanted.
    for (const other of others) await summariseCase(door, id, { ...other, wordsOnly: true });
  }
  const documents = await documentsToRead(door);
  for (const { id } of documents) await proposeLayout(door, id);
  return cases.length + documents.length;
}

const casesToSummarise = ({ db }: ModelDoor) => db.$queryRaw<{ id: string }[]>`
  SELECT c.id FROM "Case" c
  JOIN LATERAL (SELECT max(r."createdAt") AS at FROM "Recommendation" r WHERE r."caseId" = c.id) newest ON newest.at IS NOT NULL
  WHERE c.state IN ('submitted', 'awaiting-second') AND NOT EXISTS (
    SELECT 1 FROM "ModelCall" m WHERE m.subject = 'case:' || c.id AND m.purpose = 'summary' AND m."createdAt" >= newest.at)
  ORDER BY c.priority DESC, c."dueAt" LIMIT ${aRound}`;

const documentsToRead = ({ db }: ModelDoor) => db.$queryRaw<{ id: string }[]>`
  SELECT d.id FROM "Document" d JOIN "Case" c ON c.id = d."caseId"
  WHERE d.state = 'needs-owner' AND c.state IN ('collecting', 'submitted', 'asked') AND EXISTS (
    SELECT 1 FROM "DocumentReading" r WHERE r."documentId" = d.id)
  AND NOT EXISTS (
    SELECT 1 FROM "ModelCall" m JOIN "DocumentReading" r ON r."documentId" = d.id
    WHERE m.subject = 'document:' || d.id AND m.purpose = 'layout' AND m."createdAt" >= r."createdAt")
  ORDER BY d."createdAt" LIMIT ${aRound}`;
