import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Showing, Touched } from "@/fixtures/attacks/attack";

/** A showing whose files lie in the store under their hashes. */
export type KeptShowing = Omit<Showing, "evidence"> & {
  files: readonly { name: string; sha256: string; kind: string }[];
};
export type KeptCase = {
  id: string;
  showing: KeptShowing;
  elsewhere: readonly KeptShowing[];
  touched: readonly Touched[];
};

const sha = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("hex");

/** One number for everything below these folders, so that a case made by other makers is made again. */
export async function sourcesHash(folders: readonly string[]): Promise<string> {
  const files = (await Promise.all(folders.map(filesBelow))).flat().sort();
  const contents = await Promise.all(files.map(async (file) => `${file}\n${sha(await readFile(file))}`));
  return sha(contents.join("\n")).slice(0, 16);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

export const pathOf = (store: string, sha256: string): string => path.join(store, "files", sha256);

async function keepShowing(store: string, { evidence, ...showing }: Showing): Promise<KeptShowing> {
  const files = [];
  for (const { file, bytes, kind } of evidence) {
    const sha256 = sha(bytes);
    if (!existsSync(pathOf(store, sha256))) await put(pathOf(store, sha256), bytes);
    files.push({ name: file, sha256, kind });
  }
  return { ...showing, files };
}

const caseFile = (store: string, id: string): string => path.join(store, "cases", `${sha(id)}.json`);

/** The case of this id as it was made before. `makers` changes when a maker of it does; null takes whatever was made. */
export async function keptBefore(store: string, id: string, makers: string | null): Promise<KeptCase | null> {
  const file = caseFile(store, id);
  const kept = existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as KeptCase & { makers: string }) : null;
  return kept && (makers === null || kept.makers === makers) ? kept : null;
}

/** The case of this id as it was made before, or made now and kept. */
export async function keptCase(
  store: string,
  id: string,
  makers: string | null,
  make: () => Promise<Showing & { elsewhere?: readonly Showing[]; touched?: readonly Touched[] }>,
): Promise<KeptCase> {
  const before = await keptBefore(store, id, makers);
  if (before) return before;
  const { elsewhere = [], touched = [], ...showing } = await make();
  const kept: KeptCase = { id, showing: await keepShowing(store, showing), elsewhere: [], touched };
  const whole = { ...kept, elsewhere: await Promise.all(elsewhere.map((one) => keepShowing(store, one))) };
  await put(caseFile(store, id), JSON.stringify({ ...whole, makers }));
  return whole;
}

/** Written whole or not at all. */
export async function put(file: string, content: Buffer | string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, file);
}
