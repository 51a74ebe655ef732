import { takesEvidence } from "@/domain/review/moves";
import type { Intake } from "../line";
import { limits, type StoreProblem } from "../store/limits";
import { countInWindow } from "./count-in-window";
import { type UploadProblem, uploadLimits } from "./upload-limits";

type Begin = {
  id: string;
  userId: string;
  caseId: string;
  fileName: string;
  bytes: number;
  /** What the sender says the bytes will be, when it says so. */
  sha256?: string | null;
  /** A keyed hash of the sending device. */
  device?: string | null;
};

/**
 * Notes an upload that is about to be received, or says why it is not wanted. Everything that can be refused is refused
 * here, before a phone has sent a byte.
 */
export async function beginUpload(
  line: Intake,
  { id, userId, caseId, fileName, bytes, sha256, device = null }: Begin,
): Promise<StoreProblem | UploadProblem | null> {
  if (bytes === 0) return "empty";
  if (bytes > limits.fileBytes) return "too-large";
  const found = await line.db.case.findFirst({ where: { id: caseId, business: { ownerId: userId } } });
  if (!found) return "not-yours";
  if (!takesEvidence(found.state)) return "case-closed";
  const begun = await countInWindow(line.db, `upload:${userId}`, uploadLimits.windowMinutes, line.now());
  if (begun > uploadLimits.beginsInWindow) return "too-many-uploads";
  if ((await filesOf(line, caseId)) >= limits.documentsPerCase) return "too-many-documents";
  const promisedSha256 = /^[0-9a-f]{64}$/.test(sha256 ?? "") ? sha256! : null;
  await line.db.upload.create({
    data: { id, userId, caseId, fileName, bytes, promisedSha256, device, createdAt: line.now() },
  });
  return null;
}

async function filesOf(line: Intake, caseId: string): Promise<number> {
  const stored = await line.db.document.count({ where: { caseId, state: { not: "removed" } } });
  return stored + (await line.db.upload.count({ where: { caseId, state: "receiving" } }));
}
