import type { Transaction } from "@/adapters/db/port";

/** Longest that a run may keep its transaction open; the reader's own time limits are far below. */
export const longestRunSeconds = 600;

/**
 * Takes the right to run `stage` of `subject` until the transaction ends, or answers false when somebody alive has it.
 * PostgreSQL gives the lock back the moment a worker dies, so nobody has to guess how long a dead worker may have worked.
 */
export async function lockWork(tx: Transaction, stage: string, subject: string): Promise<boolean> {
  const name = `${stage} ${subject}`;
  const rows = await tx.$queryRaw<{ locked: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 7)) as locked`;
  return rows[0]?.locked === true;
}

/** A worker that vanished without closing its connection (a pulled plug) loses its transaction after this time. */
export async function boundIdleTime(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    select set_config('idle_in_transaction_session_timeout', ${String(longestRunSeconds * 1000)}, true)`;
}
