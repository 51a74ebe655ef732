import { stat } from "node:fs/promises";
import type { Transaction } from "@/adapters/db/port";
import { takesEvidence } from "@/domain/review/moves";
import { appendAudit } from "../audit/append-audit";
import type { Intake } from "../line";
import { requestStage } from "../request-stage";
import { documentSubject } from "../stage";
import { cleanFileName } from "./clean-file-name";
import { limits, type StoreProblem } from "./limits";

export type Stored = { ok: true; documentId: string } | { ok: false; problem: StoreProblem };
type Incoming = { caseId: string; userId: string; path: string; fileName: string; uploadId?: string };

/**
 * Takes a finished file into a case. The bytes are durable first; then the document, its first job, the upload's end and
 * the audit row are one transaction. Any bytes are taken: whether they can be read is the reader's question.
 * The file at `path` is left where it is. The same `uploadId` again answers the same document.
 */
export async function storeFile(line: Intake, incoming: Incoming): Promise<Stored> {
  const { size } = await stat(incoming.path);
  if (size === 0) return refuse(line, incoming, "empty");
  if (size > limits.fileBytes) return refuse(line, incoming, "too-large");
  const blob = await line.blobs.putFile(incoming.path);
  const stored = await line.db.$transaction(async (tx): Promise<Stored> => {
    await tx.$executeRaw`select id from "Case" where id = ${incoming.caseId} for update`;
    const known = incoming.uploadId
      ? await tx.document.findUnique({ where: { uploadId: incoming.uploadId }, select: { id: true } })
      : null;
    if (known) return { ok: true, documentId: known.id };
    const problem = await whyNot(tx, incoming.caseId);
    return problem ? { ok: false, problem } : { ok: true, documentId: await addDocument(line, tx, incoming, blob) };
  });
  return stored.ok ? stored : refuse(line, incoming, stored.problem);
}

async function whyNot(tx: Transaction, caseId: string): Promise<StoreProblem | null> {
  const { state } = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { state: true } });
  if (!takesEvidence(state)) return "case-closed";
  const documents = await tx.document.count({ where: { caseId, state: { not: "removed" } } });
  return documents >= limits.documentsPerCase ? "too-many-documents" : null;
}

async function addDocument(
  line: Intake,
  tx: Transaction,
  { caseId, userId, fileName, uploadId }: Incoming,
  { sha256, bytes }: { sha256: string; bytes: number },
): Promise<string> {
  await tx.blob.createMany({
    data: [{ sha256, bytes, mediaType: "application/octet-stream" }],
    skipDuplicates: true,
  });
  const upload = uploadId ? await tx.upload.findUnique({ where: { id: uploadId }, select: { device: true } }) : null;
  const { id } = await tx.document.create({
    data: {
      ...{
        caseId,
        sha256,
        fileName: cleanFileName(fileName),
        uploadId: uploadId ?? null,
        device: upload?.device ?? null,
      },
      createdAt: line.now(),
    },
  });
  await tx.case.update({ where: { id: caseId }, data: { version: { increment: 1 } } });
  if (uploadId) {
    await tx.upload.updateMany({ where: { id: uploadId }, data: { state: "stored", documentId: id, problem: null } });
  }
  await requestStage(tx, line.queue, { stage: "read", subject: documentSubject(id) }, line.now());
  await appendAudit(tx, {
    actorId: userId,
    act: "document.stored",
    subject: documentSubject(id),
    data: { caseId, sha256, bytes },
  });
  return id;
}

async function refuse(line: Intake, { uploadId }: Incoming, problem: StoreProblem): Promise<Stored> {
  if (uploadId) {
    await line.db.upload.updateMany({
      where: { id: uploadId, state: "receiving" },
      data: { state: "refused", problem },
    });
  }
  return { ok: false, problem };
}
