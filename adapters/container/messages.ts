import type { Reading } from "@/domain/reading";
import type { PageRaster, ProblemCode } from "./port";

/** What the parent asks of a reading process. */
export type ReadRequest = { path: string; name: string; sha256: string };

/** What a reading process says: it is loaded; or what became of the file it was given. */
export type ReaderMessage =
  | { say: "ready" }
  | { say: "read"; reading: Reading; rasters: readonly PageRaster[] }
  | { say: "problem"; problem: ProblemCode; detail: string }
  | { say: "broken"; detail: string };
