import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { FileReader } from "@/adapters/container/port";
import type { Reading } from "@/domain/reading";
import { pathOf, put } from "./kept-cases";

/** Reads files with the product's own reader, each but once: readings are kept by the hash of the file. */
export type KeptReadings = {
  /** @returns null where the reader refuses the file */
  of: (file: { name: string; sha256: string }) => Promise<Reading | null>;
  /** Whether it was read before, whatever came of it. */
  has: (file: { sha256: string }) => boolean;
};

export function keptReadings(store: string, reader: FileReader, fresh: boolean): KeptReadings {
  const done = new Set<string>();
  const placeOf = (sha256: string) => path.join(store, "readings", `${sha256}.json`);
  return {
    has: ({ sha256 }) => existsSync(placeOf(sha256)),
    async of({ name, sha256 }) {
      const at = placeOf(sha256);
      if (existsSync(at) && (!fresh || done.has(sha256))) return named(JSON.parse(await readFile(at, "utf8")), name);
      const result = await reader.read({ path: pathOf(store, sha256), name, sha256 });
      const reading = result.ok ? result.reading : null;
      await put(at, JSON.stringify(reading));
      done.add(sha256);
      return named(reading, name);
    },
  };
}

const named = (reading: Reading | null, name: string): Reading | null =>
  reading && { ...reading, file: { ...reading.file, name } };
