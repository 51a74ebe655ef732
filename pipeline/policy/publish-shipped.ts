import type { Database, Transaction } from "@/adapters/db/port";
import { policy as shipped } from "@/domain/scorecard/policy";
import { asJson } from "../as-json";
import { appendAudit } from "../audit/append-audit";
import { hashInput } from "../hash-input";
import { inTransaction } from "./in-transaction";
import { policySubject } from "./policy-subject";

/**
 * Publishes the policy that comes with the product where no policy is live yet: in a database that was just made. Nothing
 * else ever publishes without people. Of several at once one does it.
 */
export async function publishShipped(db: Database | Transaction, now = new Date()): Promise<void> {
  await inTransaction(db, async (tx) => {
    await lockShipped(tx);
    if (await tx.policyVersion.findFirst({ where: { state: "published" }, select: { id: true } })) return;
    const content = asJson(shipped);
    const contentHash = hashInput(content);
    await tx.policyVersion.create({
      data: {
        ...{ version: shipped.version, title: shipped.version, state: "published", origin: "shipped" },
        ...{ content, contentHash, createdAt: now, publications: { create: { from: now } } },
      },
    });
    const data = { version: shipped.version, contentHash };
    await appendAudit(tx, {
      actorId: null,
      act: "policy.shipped",
      subject: policySubject(shipped.version),
      data,
      at: now,
    });
  });
}

/** One at a time puts in what comes with the product. Until the transaction ends. */
export async function lockShipped(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('shipped policy', 7))`;
}
