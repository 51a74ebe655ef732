import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { storeFile } from "../store/store-file";
import type { TrialLine } from "./open-trial-line";

/** Stores bytes (or new ones) as a document of a case, as the upload door would. */
export async function storeBytes(
  line: TrialLine,
  {
    caseId,
    userId,
    bytes,
    fileName = "truck.jpg",
  }: { caseId: string; userId: string; bytes?: Uint8Array; fileName?: string },
): Promise<string> {
  const file = path.join(line.folder, randomUUID());
  await writeFile(file, bytes ?? randomUUID());
  const stored = await storeFile(line, { caseId, userId, path: file, fileName });
  if (!stored.ok) throw new Error(stored.problem);
  return stored.documentId;
}
