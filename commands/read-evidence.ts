import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FileReader } from "@/adapters/container/port";
import type { CheckedDocument } from "@/domain/checks/check";
import { seenLines } from "@/domain/checks/seen-lines";
import { looksOf } from "@/domain/corroboration/traces/looks";
import { kindById } from "@/domain/documents";
import { recognise } from "@/domain/documents/recognise";
import { splitReading } from "@/domain/documents/split/split-reading";
import type { Reading } from "@/domain/reading";

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
    return splitReading(result.reading).map(({ reading: part }, index) => understood(file, part, index + 1));
  } catch (error) {
    return [{ file, code: "reader-broken", message: (error as Error).message }];
  }
}

function understood(file: string, reading: Reading, part: number): Omit<CheckedDocument, "uploadedAt"> {
  const { kind, confidence } = recognise(reading);
  return {
    id: part === 1 ? file : `${file}#${part}`,
    kind,
    kindConfidence: confidence,
    fileName: reading.file.name,
    sha256: reading.file.sha256,
    ...(part === 1 ? {} : { part }),
    fields: kindById(kind).extract(reading),
    text: seenLines(reading),
    codes: reading.pages.flatMap((page) => page.codes.map((code) => ({ ...code, page: page.number }))),
    picture: reading.picture,
    pdf: reading.pdf,
    ofd: reading.ofd,
    looks: looksOf(reading),
  };
}
