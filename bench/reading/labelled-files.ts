import { existsSync } from "node:fs";
import { mkdtemp, readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { cast } from "@/fixtures/cast";
import { openPress } from "@/fixtures/generate/press/press";
import { makers } from "@/fixtures/range";
import { writeRange } from "@/fixtures/range/write-range";
import type { LabelledFile } from "./document";

/** Real documents with labels, which are not part of the repository, stand beside it when they are there at all. */
const evidenceFolder = path.resolve("../shared/evidence");
const range = { seed: "bench", each: 2 };

/** Everything that reading is measured on: real evidence when it is there, the cast, and a range made on the spot. */
export async function labelledFiles(): Promise<LabelledFile[]> {
  return [...(await evidence()), ...(await castFiles()), ...(await rangeFiles())];
}

async function evidence(): Promise<LabelledFile[]> {
  const list = path.join(evidenceFolder, "truth.json");
  if (!existsSync(list)) return [];
  const labels = JSON.parse(await readFile(list, "utf8")) as (Omit<LabelledFile, "set" | "path"> & { file: string })[];
  return labels.map(({ file, kind, truth }) => ({
    set: "evidence",
    path: path.join(evidenceFolder, file),
    kind,
    truth,
  }));
}

async function castFiles(): Promise<LabelledFile[]> {
  return (await cast()).flatMap(({ evidence: shown, truth: labels }) =>
    labels.flatMap(({ file, kind, truth }) => {
      const found = shown.find(({ fileName }) => fileName === file);
      return found ? [{ set: "cast", path: found.path, kind, truth }] : [];
    }),
  );
}

async function rangeFiles(): Promise<LabelledFile[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "range-"));
  const press = await openPress();
  try {
    const made = await writeRange(press, makers, { folder, ...range });
    return made.map(({ file, kind, truth }) => ({ set: "range", path: path.join(folder, file), kind, truth }));
  } finally {
    await press.close();
  }
}
