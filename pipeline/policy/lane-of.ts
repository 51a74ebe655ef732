import type { Transaction } from "@/adapters/db/port";
import { policyFor } from "@/domain/policy/choose-scenario";
import { dueWithin } from "@/domain/review/deadline";
import { attestationOf } from "../evidence/attestation";
import { today } from "../today";
import { livePolicy } from "./live-policy";

/** When a business's case has to be decided, and how far ahead it stands in the queue, when it is submitted now. */
export async function laneOf(
  tx: Transaction,
  businessId: string,
  { submittedAt, now }: { submittedAt: Date; now: Date },
): Promise<{ dueAt: Date; priority: number }> {
  const business = await tx.business.findUniqueOrThrow({ where: { id: businessId } });
  const { lane } = policyFor(await livePolicy(tx), attestationOf(business), today(now));
  return { dueAt: dueWithin(submittedAt, lane.dueHours), priority: lane.priority };
}
