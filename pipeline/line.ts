import type { FileReader } from "@/adapters/container/port";
import type { Database } from "@/adapters/db/port";
import type { Queue } from "@/adapters/queue/port";
import type { Seal } from "@/adapters/seal/port";
import type { BlobStore } from "@/adapters/storage/port";

/** Everything a stage may touch outside the rules: the doors, and the clock. */
export type Line = {
  db: Database;
  queue: Queue;
  blobs: BlobStore;
  files: FileReader;
  /** For what is kept to be compared only. */
  seal: Seal;
  now: () => Date;
};

/** The part of the line that takes a file in: the web has these doors, only the worker has a reader. */
export type Intake = Pick<Line, "db" | "queue" | "blobs" | "now">;
