import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FileReader } from "@/adapters/container/port";
import { kindById } from "@/domain/documents";
import { recognise } from "@/domain/documents/recognise";
import { formOf, type LabelledFile, type ReadFile } from "./document";

/** Reads every file as the worker would, from the file to its facts, one after the other. */
export async function readFiles(reader: FileReader, files: readonly LabelledFile[]): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) read.push(await readOne(reader, file));
  return read;
}

async function readOne(reader: FileReader, file: LabelledFile): Promise<ReadFile> {
  const name = path.basename(file.path);
  const sha256 = createHash("sha256")
    .update(await readFile(file.path))
    .digest("hex");
  const started = performance.now();
  const result = await reader.read({ path: file.path, name, sha256 });
  if (!result.ok)
    return { ...file, form: formOf(name), said: null, milliseconds: performance.now() - started, pages: 0 };
  const { kind } = recognise(result.reading);
  const fields = kindById(kind).extract(result.reading);
  const milliseconds = performance.now() - started;
  const text = result.reading.pages.flatMap((page) => page.lines.map((line) => line.text)).join("\n");
  return {
    ...file,
    form: formOf(name),
    said: { kind, fields, text },
    milliseconds,
    pages: result.reading.pages.length,
  };
}
