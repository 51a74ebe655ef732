import { rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Intake } from "../line";
import { type Stored, storeFile } from "../store/store-file";

/** Where the bytes of an upload gather, and what tus notes about them. */
export const uploadPath = (folder: string, id: string) => path.join(folder, path.basename(id));

/**
 * Stores an upload whose bytes are all there and forgets its file. Safe to call again after a death at any point: the
 * bytes stay until the document is there, and one upload gives one document.
 * @returns null while bytes are missing, or when the upload is not being received (any more).
 */
export async function finishUpload(line: Intake, folder: string, id: string): Promise<Stored | null> {
  const upload = await line.db.upload.findUnique({ where: { id } });
  if (!upload) return null;
  if (upload.state === "stored" && upload.documentId) return { ok: true, documentId: upload.documentId };
  if (upload.state !== "receiving") return null;
  const file = uploadPath(folder, id);
  const found = await stat(file).catch(() => null);
  if (found?.size !== upload.bytes) return null;
  const { caseId, userId, fileName } = upload;
  const stored = await storeFile(line, { caseId, userId, fileName, path: file, uploadId: id });
  await forgetFile(folder, id);
  return stored;
}

/** Removes the gathered bytes and tus's note about them. */
export async function forgetFile(folder: string, id: string): Promise<void> {
  const file = uploadPath(folder, id);
  await Promise.all([rm(file, { force: true }), rm(`${file}.json`, { force: true })]);
}
