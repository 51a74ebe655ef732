import type { Reading } from "@/domain/reading";

/** A page as people are shown it: re-encoded JPEG, never the upload. */
export type PageRaster = { number: number; width: number; height: number; jpeg: Uint8Array };

/** Why a file gave no reading. Each code has its own words in domain/review/problems.ts. */
export const problemCodes = [
  "empty",
  "too-large",
  "truncated",
  "encrypted",
  "too-many-pages",
  "too-many-pixels",
  "unsupported-type",
  "corrupt",
  "bomb",
  "too-slow",
  "too-much-memory",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export type ReadResult =
  | { ok: true; reading: Reading; rasters: PageRaster[] }
  | { ok: false; problem: ProblemCode; detail: string };

/**
 * Opens one hostile file and reads everything it holds, in a child process with memory, time and pixel limits.
 * A bad file is an expected value, never a throw; a throw means the reader itself is broken.
 */
export interface FileReader {
  read(file: { path: string; name: string; sha256: string }): Promise<ReadResult>;
  close(): Promise<void>;
}
