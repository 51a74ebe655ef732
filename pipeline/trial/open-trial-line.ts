import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { FileReader } from "@/adapters/container/port";
import { type TestDatabase, withTestDatabase } from "@/adapters/db/test-database";
import { openQueue } from "@/adapters/queue/pg-boss";
import { keyedHash } from "@/adapters/seal/keyed-hash";
import { diskStore } from "@/adapters/storage/disk";
import type { Line } from "../line";

export type TrialLine = Line & { url: string; folder: string; close: () => Promise<void> };

/** A line on trial: a real database, queue and blob store of its own, and the given reader. */
export async function openTrialLine(files: FileReader = noReader, given?: TestDatabase): Promise<TrialLine> {
  const database = given ?? (await withTestDatabase());
  const folder = await mkdtemp(path.join(os.tmpdir(), "proofline-trial-"));
  const queue = await openQueue(database.url, () => undefined);
  return {
    db: database.db,
    url: database.url,
    queue,
    blobs: diskStore(path.join(folder, "blobs")),
    files,
    seal: keyedHash("trial"),
    folder,
    now: () => new Date(),
    close: async () => {
      await queue.stop();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const noReader: FileReader = {
  read: async () => {
    throw new Error("nothing is read in this trial");
  },
  close: async () => undefined,
};
