import type { Database, Transaction } from "@/adapters/db/port";

/**
 * The blind reviews that wait and that this person may answer: not of a case that they have had open, signed, claimed, judged
 * a finding of, settled something in or did anything else to, for then they know what others think of it. Those they have
 * begun come first.
 */
export async function mayAnswer(db: Database | Transaction, userId: string) {
  return db.$queryRaw<{ id: string; caseId: string; createdAt: Date; taken: boolean; industry: string }[]>`
    select b."id", b."caseId", b."createdAt", b."reviewerId" is not null as "taken", s."industry"
    from "BlindReview" b
    join "Case" c on c."id" = b."caseId"
    join "Business" s on s."id" = c."businessId"
    where b."answeredAt" is null
      and (b."reviewerId" is null or b."reviewerId" = ${userId})
      and c."claimedById" is distinct from ${userId}
      and not exists (
        select 1 from "Signature" g join "Decision" d on d."id" = g."decisionId"
        where d."caseId" = b."caseId" and g."userId" = ${userId})
      and not exists (select 1 from "CaseVisit" o where o."caseId" = b."caseId" and o."userId" = ${userId})
      and not exists (select 1 from "FindingVerdict" v where v."caseId" = b."caseId" and v."byId" = ${userId})
      and not exists (select 1 from "Settlement" t where t."caseId" = b."caseId" and t."byId" = ${userId})
      and not exists (
        select 1 from "AuditEntry" a
        where a."subject" = 'case:' || b."caseId" and a."actorId" = ${userId})
    order by b."reviewerId" is null, b."createdAt"
    limit 50`;
}

/** How many wait for somebody else, because this person knows too much of them or another one has begun. */
export async function notForThem(db: Database | Transaction, userId: string): Promise<number> {
  const waiting = await db.blindReview.count({ where: { answeredAt: null } });
  return waiting - (await mayAnswer(db, userId)).length;
}
