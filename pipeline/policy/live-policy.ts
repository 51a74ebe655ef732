import type { Database, Transaction } from "@/adapters/db/port";
import type { Policy } from "@/domain/scorecard/policy";
import type { PolicyVersion } from "@/prisma/generated/client";
import { publishShipped } from "./publish-shipped";
import { readPolicy } from "./read-policy";

/**
 * The policy that cases are judged by now, by the database's clock, with its scenarios: `policyFor` chooses the
 * applicant's. In an empty database the policy that comes with the product is published first.
 */
export async function livePolicy(db: Database | Transaction): Promise<Policy> {
  const live = await findLive(db);
  if (live) return readPolicy(live);
  await publishShipped(db);
  return readPolicy((await findLive(db))!);
}

/** The published one, or the approved one whose moment has come and that is about to be published (publish-due.ts). */
async function findLive(db: Database | Transaction) {
  const [live] = await db.$queryRaw<Pick<PolicyVersion, "version" | "content" | "contentHash">[]>`
    select "version", "content", "contentHash" from "PolicyVersion"
    where "state" = 'published' or ("state" = 'approved' and "publishAt" <= clock_timestamp() at time zone 'utc')
    order by "state" = 'approved' desc, "publishAt" desc, "id" desc limit 1`;
  return live ?? null;
}
