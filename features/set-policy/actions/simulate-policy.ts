import type { Database } from "@/adapters/db/port";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { readPolicy } from "@/pipeline/policy/read-policy";
import { requestSimulation } from "@/pipeline/simulate/request-simulation";
import { hindranceNow } from "./hindrance-now";
import { isAsSeen } from "./is-as-seen";
import type { By, Done } from "./policy-act";

/** Asks for the version to be tried on all past cases beside the live one, exactly as it is. */
export async function simulatePolicy(
  db: Database,
  { version, revision }: { version: string; revision: number },
  by: By,
  now: Date,
): Promise<Done> {
  return db.$transaction(async (tx) => {
    const row = await tx.policyVersion.findUnique({ where: { version } });
    if (!row) return { ok: false, problem: "not-found" };
    if (!isAsSeen(row, revision)) return { ok: false, problem: "changed" };
    const hindrance = await hindranceNow(tx, row, "simulate", by);
    if (hindrance) return { ok: false, problem: hindrance };
    await requestSimulation(tx, { draft: readPolicy(row), live: await livePolicy(tx), byId: by.id, now });
    return { ok: true, version, revision };
  });
}
