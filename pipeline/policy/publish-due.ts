import type { Database, Transaction } from "@/adapters/db/port";
import { inTransaction } from "./in-transaction";
import { publishPolicy } from "./publish-policy";

/**
 * Publishes the approved versions whose moment has come by the database's clock, the earliest first, each from that moment.
 * Whoever asks for the live policy meanwhile gets them already (live-policy.ts). Safe to call by several at once.
 * @returns how many were published.
 */
export async function publishDue(db: Database | Transaction, now: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const due = await tx.$queryRaw<{ id: string }[]>`
      select "id" from "PolicyVersion"
      where "state" = 'approved' and "publishAt" <= clock_timestamp() at time zone 'utc'
      order by "publishAt", "id" for update skip locked`;
    for (const { id } of due) {
      const row = await tx.policyVersion.findUniqueOrThrow({ where: { id } });
      const { publishById: byId, publishAt: from } = row;
      await publishPolicy(tx, row, { byId: byId!, now, from: from!, act: "policy.published" });
    }
    return due.length;
  });
}
