import type { Database } from "@/adapters/db/port";
import { policySchema } from "@/domain/scorecard/policy-schema";
import { asJson } from "@/pipeline/as-json";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { hashInput } from "@/pipeline/hash-input";
import { policySubject } from "@/pipeline/policy/policy-subject";
import { hindranceNow } from "./hindrance-now";
import { isAsSeen } from "./is-as-seen";
import { issuesOf } from "./issues-of";
import type { By, Done, GivenAct } from "./policy-act";

/**
 * Keeps what the author wrote, when all of it is a policy. Compare-and-set on the revision they saw. What was simulated
 * before and is otherwise now has to be simulated again.
 */
export async function saveDraft(
  db: Database,
  version: string,
  given: Extract<GivenAct, { act: "save" }>,
  by: By,
  now: Date,
): Promise<Done> {
  const read = policySchema.safeParse({ ...given.policy, version });
  if (!read.success) return { ok: false, problem: "invalid", issues: issuesOf(read.error) };
  return db.$transaction(async (tx) => {
    const row = await tx.policyVersion.findUnique({ where: { version } });
    if (!row) return { ok: false, problem: "not-found" };
    if (!isAsSeen(row, given.revision)) return { ok: false, problem: "changed" };
    const hindrance = await hindranceNow(tx, row, "save", by);
    if (hindrance) return { ok: false, problem: hindrance };
    const content = asJson(read.data);
    const contentHash = hashInput(content);
    if (contentHash === row.contentHash && given.title === row.title)
      return { ok: true, version, revision: row.revision };
    const state = contentHash === row.simulatedHash ? row.state : "draft";
    const { count } = await tx.policyVersion.updateMany({
      where: { id: row.id, revision: row.revision },
      data: { content, contentHash, title: given.title, state, revision: { increment: 1 } },
    });
    if (count === 0) return { ok: false, problem: "changed" };
    await appendAudit(tx, {
      ...{ actorId: by.id, act: "policy.saved", subject: policySubject(version), at: now },
      data: { contentHash },
    });
    return { ok: true, version, revision: row.revision + 1 };
  });
}
