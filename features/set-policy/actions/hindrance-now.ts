import type { Transaction } from "@/adapters/db/port";
import { type Hindrance, hindranceOf, type PolicyAct } from "@/domain/policy/policy-moves";
import type { PolicyState } from "@/domain/policy/policy-version";
import { sameNumbers } from "@/domain/policy/same-numbers";
import { readPolicy } from "@/pipeline/policy/read-policy";
import type { PolicyVersion } from "@/prisma/generated/client";
import type { By } from "./policy-act";

/** What keeps this person from this act on the version as it stands in the database; null when nothing does. */
export async function hindranceNow(
  tx: Transaction,
  row: PolicyVersion,
  act: PolicyAct,
  by: By,
): Promise<Hindrance | null> {
  const live = await tx.policyVersion.findFirst({ where: { state: "published" } });
  const sameAsLive = live !== null && sameNumbers(readPolicy(row), readPolicy(live));
  const { authorId, contentHash, simulatedHash } = row;
  const asked = { authorId, contentHash, simulatedHash, sameAsLive };
  return hindranceOf(act, { ...asked, state: row.state as PolicyState, origin: row.origin as "own" | "shipped" }, by);
}
