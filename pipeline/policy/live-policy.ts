import type { Database, Transaction } from "@/adapters/db/port";
import type { Policy } from "@/domain/scorecard/policy";
import { publishShipped } from "./publish-shipped";
import { readPolicy } from "./read-policy";

/**
 * The policy that cases are judged by now, with its scenarios: `policyFor` chooses the applicant's. In an empty database
 * the policy that comes with the product is published first.
 */
export async function livePolicy(db: Database | Transaction): Promise<Policy> {
  const live = await findLive(db);
  if (live) return readPolicy(live);
  await publishShipped(db);
  return readPolicy((await findLive(db))!);
}

const findLive = (db: Transaction) =>
  db.policyVersion.findFirst({
    where: { state: "published" },
    select: { version: true, content: true, contentHash: true },
  });
