import type { Database, Transaction } from "@/adapters/db/port";
import { movePolicy } from "@/domain/policy/policy-moves";
import type { PolicyState } from "@/domain/policy/policy-version";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { noteSimulated } from "@/pipeline/policy/note-simulated";
import { policySubject } from "@/pipeline/policy/policy-subject";
import { publishDue } from "@/pipeline/policy/publish-due";
import { MovedMeanwhile, publishPolicy } from "@/pipeline/policy/publish-policy";
import type { Prisma } from "@/prisma/generated/client";
import { hindranceNow } from "./hindrance-now";
import { isAsSeen } from "./is-as-seen";
import type { By, Done, GivenMove } from "./policy-act";
import { publishLater } from "./publish-later";

const audited = {
  send: "policy.sent",
  "take-back": "policy.taken-back",
  "send-back": "policy.sent-back",
  approve: "policy.approved",
  "call-off": "policy.called-off",
  withdraw: "policy.withdrawn",
} as const;

/**
 * Sends, approves, sends back, publishes … one version, with its audit row in the same transaction. It holds only when the
 * version still stands as the person saw it; the database refuses an approval by its author whatever happens here.
 */
export async function movePolicyVersion(
  db: Database,
  version: string,
  given: GivenMove,
  by: By,
  now: Date,
): Promise<Done> {
  if (given.act === "send-back" && !given.note?.trim()) return { ok: false, problem: "note-missing" };
  try {
    return await db.$transaction((tx) => moveIn(tx, version, given, by, now));
  } catch (error) {
    if (error instanceof MovedMeanwhile) return { ok: false, problem: "changed" };
    throw error;
  }
}

async function moveIn(tx: Transaction, version: string, given: GivenMove, by: By, now: Date): Promise<Done> {
  const { act, revision } = given;
  await publishDue(tx, now);
  const seen = await tx.policyVersion.findUnique({ where: { version } });
  if (!seen) return { ok: false, problem: "not-found" };
  if (!isAsSeen(seen, revision)) return { ok: false, problem: "changed" };
  const row = act === "send" ? await noteSimulated(tx, seen, now) : seen;
  const hindrance = await hindranceNow(tx, row, act, by);
  if (hindrance) return { ok: false, problem: hindrance };
  if (act === "publish" && given.at) return publishLater(tx, row, given.at, by, now);
  if (act === "publish" || act === "bring-back") {
    await publishPolicy(tx, row, {
      ...{ byId: by.id, now, act: act === "publish" ? "policy.published" : "policy.brought-back" },
    });
    return { ok: true, version, revision: row.revision + 1 };
  }
  const state = movePolicy(row.state as PolicyState, act)!;
  const { count } = await tx.policyVersion.updateMany({
    where: { id: row.id, revision: row.revision, state: row.state },
    data: { state, revision: { increment: 1 }, ...noting(given, by, now) },
  });
  if (count === 0) return { ok: false, problem: "changed" };
  await appendAudit(tx, {
    ...{ actorId: by.id, act: audited[act], subject: policySubject(version), at: now },
    data: { contentHash: row.contentHash, ...(given.note?.trim() ? { note: given.note.trim() } : {}) },
  });
  return { ok: true, version, revision: row.revision + 1 };
}

function noting({ act, note }: GivenMove, by: By, now: Date): Prisma.PolicyVersionUpdateManyMutationInput {
  if (act === "send") return { sentAt: now, authorId: by.id, note: null };
  if (act === "approve") return { approvedById: by.id, approvedAt: now };
  if (act === "send-back") return { note: note?.trim() ?? null };
  if (act === "call-off" || act === "withdraw") return { publishAt: null, publishById: null };
  return {};
}
