import type { Database } from "@/adapters/db/port";
import { type Learnt, tellsBetter } from "@/domain/learning/learn";
import { policySchema } from "@/domain/scorecard/policy-schema";
import { asJson } from "../as-json";
import { appendAudit } from "../audit/append-audit";
import { hashInput } from "../hash-input";
import { policySubject } from "../policy/policy-subject";
import { readPolicy } from "../policy/read-policy";

/**
 * Makes a draft of the policy that a scorecard was fitted beside, with the fitted points in place of its own. A draft as
 * any other: simulated, approved by a second person and published by people, or not.
 * @returns the draft's version, or null when the fitted scorecard is not known or does not tell better than the present points.
 */
export async function proposeDraft(
  db: Database,
  { fittedId, title, byId, now }: { fittedId: string; title: string; byId: string; now: Date },
): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const fitted = await tx.fittedScorecard.findUnique({ where: { id: fittedId } });
    const from = fitted && (await tx.policyVersion.findUnique({ where: { version: fitted.liveVersion } }));
    if (!from || !tellsBetter(fitted.result as unknown as Learnt)) return null;
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('own policies', 7))`;
    const version = `own.${(await tx.policyVersion.count({ where: { origin: "own" } })) + 1}`;
    const { points } = fitted.result as unknown as Learnt;
    const content = asJson(policySchema.parse({ ...readPolicy(from), points, version }));
    const contentHash = hashInput(content);
    await tx.policyVersion.create({
      data: {
        ...{ version, title, origin: "own", basedOn: from.version, authorId: byId },
        ...{ content, contentHash, createdAt: now },
      },
    });
    await appendAudit(tx, {
      actorId: byId,
      act: "policy.proposed-by-outcomes",
      subject: policySubject(version),
      data: { basedOn: from.version, contentHash, fittedId },
      at: now,
    });
    return version;
  });
}
