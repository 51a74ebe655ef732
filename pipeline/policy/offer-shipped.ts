import type { Database } from "@/adapters/db/port";
import { policy as shipped } from "@/domain/scorecard/policy";
import { asJson } from "../as-json";
import { appendAudit } from "../audit/append-audit";
import { hashInput } from "../hash-input";
import { policySubject } from "./policy-subject";
import { lockShipped, publishShipped } from "./publish-shipped";

/**
 * Puts in the policy that comes with the product: live where none is, else as a draft that people may take up, once for
 * each version of it. What is live stays live.
 */
export async function offerShipped(db: Database, now = new Date()): Promise<void> {
  const content = asJson(shipped);
  const contentHash = hashInput(content);
  const names = [shipped.version, `${shipped.version}-${contentHash.slice(0, 8)}`];
  await db.$transaction(async (tx) => {
    await lockShipped(tx);
    await publishShipped(tx, now);
    const known = await tx.policyVersion.findMany({ where: { version: { in: names } } });
    if (known.some((row) => row.contentHash === contentHash || row.version === names[1])) return;
    // A name that stands for other bytes keeps standing for them: recommendations were made under it.
    const name = known.length > 0 ? names[1]! : names[0]!;
    const named = asJson({ ...shipped, version: name });
    await tx.policyVersion.create({
      data: {
        ...{ version: name, title: name, origin: "shipped", content: named, contentHash: hashInput(named) },
        createdAt: now,
      },
    });
    await appendAudit(tx, {
      ...{ actorId: null, act: "policy.offered", subject: policySubject(name), at: now },
      data: { version: name },
    });
  });
}
