import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FileReader } from "@/adapters/container/port";
import { kindById } from "@/domain/documents";
import { recognise } from "@/domain/documents/recognise";
import { splitReading } from "@/domain/documents/split/split-reading";
import type { Reading } from "@/domain/reading";
import { formOf, type LabelledFile, type ReadFile } from "./document";

/**
 * Reads every file as the worker would, from the file to its facts, one after the other. A file that holds several
 * documents is labelled once for each: "x.pdf", "x.pdf#2".
 */
export async function readFiles(reader: FileReader, files: readonly LabelledFile[]): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const [file, labels] of Map.groupBy(files, ({ path: labelled }) => labelled.replace(/#\d+$/, "")))
    read.push(...(await readOne(reader, file, labels)));
  return read;
}

async function readOne(reader: FileReader, file: string, labels: readonly LabelledFile[]): Promise<ReadFile[]> {
  const name = path.basename(file);
  const form = formOf(name);
  const sha256 = createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
  const started = performance.now();
  const result = await reader.read({ path: file, name, sha256 });
  const parts = result.ok ? splitReading(result.reading).map((part) => said(part.reading)) : [];
  const milliseconds = performance.now() - started;
  const pages = result.ok ? result.reading.pages.length : 0;
  return labels.map((label) => {
    const number = Number(/#(\d+)$/.exec(label.path)?.[1] ?? 1);
    return { ...label, form, said: parts[number - 1] ?? null, milliseconds, pages };
  });
}

function said(reading: Reading): NonNullable<ReadFile["said"]> {
  const { kind } = recognise(reading);
  const text = reading.pages.flatMap((page) => page.lines.map((line) => line.text)).join("\n");
  return { kind, fields: kindById(kind).extract(reading), text };
}
