import type { Transaction } from "@/adapters/db/port";
import type { Policy } from "@/domain/scorecard/policy";
import { asJson } from "../as-json";
import { appendAudit } from "../audit/append-audit";
import { hashInput } from "../hash-input";
import { policySubject } from "../policy/policy-subject";

/** Has a draft judged beside the live policy from now on, as it stands now. The very same is not begun twice. */
export async function beginShadow(
  tx: Transaction,
  { draft, byId, now }: { draft: Policy; byId: string; now: Date },
): Promise<string> {
  const policyHash = hashInput(draft);
  const open = await tx.shadowRun.findFirst({ where: { policyHash, endedAt: null }, select: { id: true } });
  if (open) return open.id;
  await tx.shadowRun.updateMany({
    where: { policyVersion: draft.version, endedAt: null },
    data: { endedAt: now, endedById: byId },
  });
  const { id } = await tx.shadowRun.create({
    data: { policyVersion: draft.version, policyHash, policy: asJson(draft), startedAt: now, startedById: byId },
  });
  await appendAudit(tx, {
    ...{ actorId: byId, act: "policy.shadow-begun", subject: policySubject(draft.version), at: now },
    data: { shadowId: id, policyHash },
  });
  return id;
}

/** Ends the shadow runs of a version; what they judged is kept. @returns whether there was one. */
export async function endShadow(
  tx: Transaction,
  { version, byId, now }: { version: string; byId: string; now: Date },
): Promise<boolean> {
  const { count } = await tx.shadowRun.updateMany({
    where: { policyVersion: version, endedAt: null },
    data: { endedAt: now, endedById: byId },
  });
  if (count > 0)
    await appendAudit(tx, { actorId: byId, act: "policy.shadow-ended", subject: policySubject(version), at: now });
  return count > 0;
}
