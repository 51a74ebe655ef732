import type { Transaction } from "../db/port";

/** Jobs name a stage and a subject; the work itself is looked up, never carried. */
export type StageJob = { stage: string; subject: string };

export interface Queue {
  /** Enqueues inside `tx`: the job exists exactly when the change that made it necessary does. */
  enqueue(tx: Transaction, job: StageJob, options?: { afterSeconds?: number }): Promise<void>;
  /** Runs `handle` for every job, at least once, `concurrency` at a time. A throw is retried with back-off. */
  work(concurrency: number, handle: (job: StageJob) => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}
