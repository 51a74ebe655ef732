import path from "node:path";
import { openFileReader } from "./container/child-process";
import type { FileReader } from "./container/port";
import { connect } from "./db/connect";
import type { Database } from "./db/port";
import { type Env, env } from "./env";
import { openModel } from "./llm/open-model";
import type { LanguageModel } from "./llm/port";
import { keptInOutbox } from "./mail/kept-in-outbox";
import type { Mailer } from "./mail/port";
import { smtpMailer } from "./mail/smtp";
import { openQueue } from "./queue/pg-boss";
import type { Queue } from "./queue/port";
import { keyedHash } from "./seal/keyed-hash";
import type { Seal } from "./seal/port";
import { diskStore } from "./storage/disk";
import type { BlobStore } from "./storage/port";

export type Adapters = {
  env: Env;
  db: Database;
  queue: Queue;
  blobs: BlobStore;
  files: FileReader;
  seal: Seal;
  mail: Mailer;
  /** Null when none is named, or it is off by the environment. */
  model: LanguageModel | null;
  dataFolder: string;
  close: () => Promise<void>;
};

/** Opens every real door for a worker or a command. `onError` hears of the queue's background troubles. */
export async function openAdapters(onError: (error: Error) => void): Promise<Adapters> {
  const checked = env();
  // A run keeps one connection for its transaction and needs a second one beside it.
  const db = connect(checked.databaseUrl, 2 * checked.workerConcurrency + 4);
  const queue = await openQueue(checked.databaseUrl, onError);
  const files = openFileReader();
  return {
    env: checked,
    db,
    queue,
    blobs: diskStore(path.join(checked.dataFolder, "blobs")),
    files,
    seal: keyedHash(checked.authSecret),
    mail: checked.smtpUrl ? smtpMailer(checked.smtpUrl, checked.mailFrom) : keptInOutbox(),
    model: await openModel(checked),
    dataFolder: checked.dataFolder,
    close: async () => {
      await queue.stop();
      await files.close();
      await db.$disconnect();
    },
  };
}
