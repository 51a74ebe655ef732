import type { Database } from "@/adapters/db/port";
import { policyRoles } from "@/domain/policy/policy-moves";
import { asJson } from "@/pipeline/as-json";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { hashInput } from "@/pipeline/hash-input";
import { policySubject } from "@/pipeline/policy/policy-subject";
import { readPolicy } from "@/pipeline/policy/read-policy";
import type { By, Done } from "./policy-act";

/** Begins a draft of one's own with everything that another version says. */
export async function clonePolicy(
  db: Database,
  { version, title }: { version: string; title?: string | undefined },
  by: By,
  now: Date,
): Promise<Done> {
  if (!policyRoles.some((role) => role === by.role)) return { ok: false, problem: "role" };
  return db.$transaction(async (tx) => {
    const from = await tx.policyVersion.findUnique({ where: { version } });
    if (!from) return { ok: false, problem: "not-found" };
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('own policies', 7))`;
    const name = `own.${(await tx.policyVersion.count({ where: { origin: "own" } })) + 1}`;
    const content = asJson({ ...readPolicy(from), version: name });
    const made = await tx.policyVersion.create({
      data: {
        ...{ version: name, title: title?.trim() || name, origin: "own", basedOn: from.version, authorId: by.id },
        ...{ content, contentHash: hashInput(content), createdAt: now },
      },
    });
    await appendAudit(tx, {
      ...{ actorId: by.id, act: "policy.cloned", subject: policySubject(name), at: now },
      data: { basedOn: from.version, contentHash: made.contentHash },
    });
    return { ok: true, version: name, revision: made.revision };
  });
}
