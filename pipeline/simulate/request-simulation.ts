import type { Transaction } from "@/adapters/db/port";
import type { Policy } from "@/domain/scorecard/policy";
import { asJson } from "../as-json";
import { appendAudit } from "../audit/append-audit";
import { hashInput } from "../hash-input";
import { policySubject } from "../policy/policy-subject";

type Asked = { draft: Policy; live: Policy; byId: string; now: Date };

/**
 * Asks for a draft to be tried on all past cases, as both policies stand now. While the very same is waiting or under way
 * it is not asked twice. @returns the simulation's id.
 */
export async function requestSimulation(tx: Transaction, { draft, live, byId, now }: Asked): Promise<string> {
  const [policyHash, liveHash] = [hashInput(draft), hashInput(live)];
  const open = await tx.simulation.findFirst({
    where: { policyHash, liveHash, state: { in: ["queued", "running"] } },
    select: { id: true },
  });
  if (open) return open.id;
  const { id } = await tx.simulation.create({
    data: {
      ...{ policyVersion: draft.version, policyHash, liveVersion: live.version, liveHash, byId },
      ...{ policy: asJson(draft), live: asJson(live), asOf: now, createdAt: now },
    },
  });
  await appendAudit(tx, {
    actorId: byId,
    act: "policy.simulation-asked",
    subject: policySubject(draft.version),
    data: { simulationId: id, policyHash, liveHash },
    at: now,
  });
  return id;
}
