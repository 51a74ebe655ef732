import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { openFileReader } from "@/adapters/container/child-process";
import type { FileReader } from "@/adapters/container/port";
import type { CheckedDocument, Finding } from "@/domain/checks/check";
import { runChecks } from "@/domain/checks/run-checks";
import { documentsRead } from "@/domain/corroboration/documents-read";
import type { Fields } from "@/domain/documents/kind";
import { splitReading } from "@/domain/documents/split/split-reading";
import { problemWords } from "@/domain/review/problems";
import { say } from "@/domain/words";
import { printedFinding } from "./printed-finding";

/**
 * Reads documents as the worker would and prints one JSON object a line, in the order given. The second document of a file
 * goes by `x.pdf#2`, the third by `x.pdf#3`.
 */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("Usage: npm run -s read -- FILE...");
  process.exit(2);
}
const reader = openFileReader();
const atOnce = 2;
type Line = Record<string, unknown>;
const running: Promise<Line[]>[] = [];
let anyRead = false;
for (const file of files) {
  running.push(readOne(reader, file));
  if (running.length >= atOnce) await print(running.shift()!);
}
for (const last of running) await print(last);
await reader.close();
process.exitCode = anyRead ? 0 : 1;

async function print(answer: Promise<Line[]>): Promise<void> {
  for (const line of await answer) {
    if (!("error" in line)) anyRead = true;
    console.log(JSON.stringify(line));
  }
}

async function readOne(reader: FileReader, file: string): Promise<Line[]> {
  const started = performance.now();
  try {
    const bytes = await readFile(file);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const result = await reader.read({ path: path.resolve(file), name: path.basename(file), sha256 });
    const ms = Math.round(performance.now() - started);
    if (result.ok) {
      const parts = splitReading(result.reading);
      return documentsRead(file, result.reading).map((read, index) => ({
        file: read.id,
        ...understood(read, parts[index]!.reading.pageCount),
        ms,
      }));
    }
    return [problem(file, result.problem, say(problemWords, "en", result.problem), result.detail)];
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code;
    return [problem(file, missing ? "cannot-open" : "reader-broken", (error as Error).message)];
  }
}

const problem = (file: string, code: string, message: string, detail?: string): Line => ({
  file,
  error: { code, message, ...(detail === undefined ? {} : { detail }) },
});

/** Kind, facts and findings of a document, as of now. */
function understood(read: Omit<CheckedDocument, "uploadedAt">, pages: number): Line {
  const now = new Date();
  const findings = runChecks({ ...read, uploadedAt: now.toISOString() }, { today: now.toISOString().slice(0, 10) });
  return {
    kind: read.kind,
    kindConfidence: read.kindConfidence,
    fields: printed(read.fields),
    findings: findings.map((finding) => {
      // There is one document, and it is the line's file.
      const { check, verdict, severity, saw, documentId: _, ...rest } = printedFinding(finding) as Finding;
      return { check, verdict, severity, saw, ...rest };
    }),
    pages,
  };
}

function printed(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { value, rung, confidence, page, box }]) => [
      name,
      { value, rung, confidence, page, box },
    ]),
  );
}
