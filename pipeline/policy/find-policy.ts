import type { Transaction } from "@/adapters/db/port";
import type { Policy } from "@/domain/scorecard/policy";
import { readPolicy } from "./read-policy";

/**
 * The policy of this name exactly as it was when recommendations were made under it; null when nobody knows it. Never a
 * draft: what may still change judges nothing.
 * @throws when the stored content is not what its hash says.
 */
export async function findPolicy(db: Transaction, version: string): Promise<Policy | null> {
  const row = await db.policyVersion.findUnique({
    where: { version, state: { in: ["approved", "published", "retired"] } },
    select: { version: true, content: true, contentHash: true },
  });
  return row && readPolicy(row);
}
