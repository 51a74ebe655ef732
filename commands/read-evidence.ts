import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FileReader } from "@/adapters/container/port";
import type { CheckedDocument } from "@/domain/checks/check";
import { documentsRead } from "@/domain/corroboration/documents-read";

export type Unread = { file: string; code: string; message: string };
export type Evidence = { documents: Omit<CheckedDocument, "uploadedAt">[]; unread: Unread[] };

/**
 * Reads the files of a case, a few at once; the answer keeps their order. Several documents of one file count each: the
 * second goes by "x.pdf#2". A bad file is listed, never thrown.
 */
export async function readEvidence(reader: FileReader, folder: string, files: readonly string[]): Promise<Evidence> {
  const atOnce = 2;
  const read = new Array<(Omit<CheckedDocument, "uploadedAt"> | Unread)[]>(files.length);
  const rest = files.entries();
  const walk = async () => {
    for (const [at, file] of rest) read[at] = await readOne(reader, folder, file);
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  return {
    documents: read.flat().filter((one) => "fields" in one),
    unread: read.flat().filter((one) => "code" in one),
  };
}

async function readOne(
  reader: FileReader,
  folder: string,
  file: string,
): Promise<(Omit<CheckedDocument, "uploadedAt"> | Unread)[]> {
  try {
    const at = path.resolve(folder, file);
    const sha256 = createHash("sha256")
      .update(await readFile(at))
      .digest("hex");
    const result = await reader.read({ path: at, name: path.basename(file), sha256 });
    if (!result.ok) return [{ file, code: result.problem, message: result.detail }];
    return documentsRead(file, result.reading);
  } catch (error) {
    return [{ file, code: "reader-broken", message: (error as Error).message }];
  }
}
