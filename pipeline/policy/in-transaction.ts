import type { Database, Transaction } from "@/adapters/db/port";

/** Does `work` in the transaction that there is, or in one of its own. */
export function inTransaction<Done>(
  db: Database | Transaction,
  work: (tx: Transaction) => Promise<Done>,
): Promise<Done> {
  return "$transaction" in db && typeof db.$transaction === "function" ? db.$transaction(work) : work(db);
}
