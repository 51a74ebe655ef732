import type { Transaction } from "@/adapters/db/port";
import { digestOf, digestVersion } from "@/domain/simulation/digest";
import type { Snapshot } from "../recommend/snapshot";

/** Keeps the digests of these recommendations, all at once; a case whose digest is of a newer one keeps that. */
export async function keepDigestsOf(tx: Transaction, recommendationIds: readonly string[]): Promise<void> {
  const recommendations = await tx.recommendation.findMany({
    where: { id: { in: [...recommendationIds] } },
    select: {
      ...{ id: true, caseId: true, createdAt: true, snapshot: true },
      case: { select: { business: { select: { owner: { select: { language: true } } } } } },
    },
  });
  const rows = recommendations.map(({ id, caseId, createdAt, snapshot, case: of }) => ({
    ...{ caseId, recommendationId: id, madeAt: createdAt, language: of.business.owner.language },
    digest: JSON.stringify(digestOf(snapshot as unknown as Snapshot)),
  }));
  await tx.$executeRaw`
    insert into "CaseDigest" ("caseId", "recommendationId", "madeAt", "version", "language", "digest")
    select "caseId", "recommendationId", "madeAt", ${digestVersion}, "language", "digest"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given("caseId" text, "recommendationId" text, "madeAt" timestamp, "language" text, "digest" text)
    on conflict ("caseId") do update set
      "recommendationId" = excluded."recommendationId", "madeAt" = excluded."madeAt",
      "version" = excluded."version", "language" = excluded."language", "digest" = excluded."digest"
    where "CaseDigest"."madeAt" <= excluded."madeAt"`;
}
