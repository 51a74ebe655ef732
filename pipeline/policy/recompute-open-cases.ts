import { caseStates, takesEvidence } from "@/domain/review/moves";
import type { Line } from "../line";
import { requestStage } from "../request-stage";
import { caseSubject } from "../stage";

/** How many are asked for in one round; the next round goes on. */
const mostAtOnce = 200;

/**
 * Asks for a new recommendation of every case that is not decided and was recommended under another policy than the live
 * one. What is decided stays as it was. Safe to call by several at once, and again.
 * @returns how many were asked for.
 */
export async function recomputeOpenCases({ db, queue, now }: Pick<Line, "db" | "queue" | "now">): Promise<number> {
  const open = caseStates.filter(takesEvidence);
  const cases = await db.$queryRaw<{ id: string }[]>`
    select c."id" from "Case" c
    join lateral (
      select r."policyVersion" from "Recommendation" r
      where r."caseId" = c."id" order by r."createdAt" desc, r."id" desc limit 1
    ) newest on true
    where c."state" = any (${open})
      and newest."policyVersion" is distinct from (select "version" from "PolicyVersion" where "state" = 'published')
      and not exists (
        select 1 from "StageRun" s
        where s."subject" = 'case:' || c."id" and s."stage" = 'recommend' and s."state" in ('queued', 'running', 'failed')
      )
    order by c."priority" desc, c."dueAt" asc nulls last, c."id" limit ${mostAtOnce}`;
  for (const { id } of cases)
    await db.$transaction((tx) => requestStage(tx, queue, { stage: "recommend", subject: caseSubject(id) }, now()));
  return cases.length;
}
