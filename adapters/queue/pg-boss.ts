import { fromPrisma, PgBoss } from "pg-boss";
import type { Queue, StageJob } from "./port";

const name = "stage";

/**
 * Jobs in the same PostgreSQL, by pg-boss: written in the caller's transaction, given back within seconds when the
 * process that held them dies (heartbeats), retried with back-off when the handler throws.
 */
export async function openQueue(databaseUrl: string, onError: (error: Error) => void): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: "jobs",
    max: 4,
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  boss.on("error", onError);
  await boss.start();
  await boss.createQueue(name, {
    retryLimit: 4,
    retryDelay: 2,
    retryBackoff: true,
    expireInSeconds: 600,
    heartbeatSeconds: 10,
    deleteAfterSeconds: 3 * 86_400,
  });
  return {
    async enqueue(tx, job, options) {
      await boss.send(name, job, { db: fromPrisma(tx), startAfter: options?.afterSeconds });
    },
    async work(concurrency, handle) {
      const options = { localConcurrency: concurrency, pollingIntervalSeconds: 0.5, batchSize: 1 };
      await boss.work<StageJob>(name, options, async ([job]) => {
        if (job) await handle(job.data);
      });
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 30_000 });
    },
  };
}
