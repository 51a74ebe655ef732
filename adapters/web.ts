import "server-only";
import path from "node:path";
import { connect } from "./db/connect";
import type { Database } from "./db/port";
import { env } from "./env";
import { openQueue } from "./queue/pg-boss";
import type { Queue } from "./queue/port";
import { diskStore } from "./storage/disk";
import type { BlobStore } from "./storage/port";

export { env };

type Doors = { db?: Database; queue?: Promise<Queue>; blobs?: BlobStore };
// On globalThis: the development server loads modules again on every change and would leak a pool each time.
const world = globalThis as { prooflineDoors?: Doors };
world.prooflineDoors ??= {};
const doors = world.prooflineDoors;

/** The database, opened on first use. */
export function db(): Database {
  doors.db ??= connect(env().databaseUrl, 20);
  return doors.db;
}

/** The job queue, opened on first use; an open that failed is tried again on the next call. */
export function queue(): Promise<Queue> {
  doors.queue ??= openQueue(env().databaseUrl, () => undefined).catch((error) => {
    doors.queue = undefined;
    throw error;
  });
  return doors.queue;
}

/** The stored files. */
export function blobs(): BlobStore {
  doors.blobs ??= diskStore(path.join(env().dataFolder, "blobs"));
  return doors.blobs;
}
