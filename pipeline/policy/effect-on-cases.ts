import type { Database } from "@/adapters/db/port";
import { scenarioFor } from "@/domain/policy/choose-scenario";
import { judge } from "@/domain/recommendation/judge";
import type { Policy } from "@/domain/scorecard/policy";
import { toMinor } from "@/domain/values/money";
import type { Snapshot } from "../recommend/snapshot";

/** What two policies make of one case: the likely line and the points. Amounts are of each policy's currency. */
export type CaseEffect = {
  caseId: string;
  name: string;
  industry: string;
  state: string;
  before: { likely: string; points: number };
  after: { likely: string; points: number; scenario: string | null };
};

const mostCases = 12;

/**
 * The newest cases, open and decided, judged by both policies from what they were last recommended by: at once, as a
 * glimpse; all past cases are the simulation's. What changes most stands first.
 */
export async function effectOnCases(
  db: Database,
  { live, draft }: { live: Policy; draft: Policy },
): Promise<CaseEffect[]> {
  const rows = await db.$queryRaw<{ caseId: string; snapshot: Snapshot; state: string; name: string }[]>`
    select newest."caseId", newest."snapshot", c."state", b."name" from (
      select distinct on ("caseId") "caseId", "snapshot", "createdAt" from (
        select "caseId", "snapshot", "createdAt", "id" from "Recommendation" order by "createdAt" desc limit 200
      ) recent order by "caseId", "createdAt" desc, "id" desc
    ) newest
    join "Case" c on c."id" = newest."caseId" join "Business" b on b."id" = c."businessId"
    order by newest."createdAt" desc limit ${mostCases}`;
  return rows.map((row) => effectOf(row, { live, draft })).sort((a, b) => changeOf(b) - changeOf(a));
}

function effectOf(
  { caseId, snapshot, state, name }: { caseId: string; snapshot: Snapshot; state: string; name: string },
  { live, draft }: { live: Policy; draft: Policy },
): CaseEffect {
  const under = (policy: Policy) => {
    const { scorecard, recommendation } = judge({ ...snapshot, policy });
    return { likely: recommendation.likely, points: scorecard.total };
  };
  const { attestation, today } = snapshot;
  return {
    ...{ caseId, name, state, industry: attestation.industry, before: under(live) },
    after: { ...under(draft), scenario: scenarioFor(draft, attestation, today)?.id ?? null },
  };
}

const changeOf = ({ before, after }: CaseEffect): number => {
  const change = Number((toMinor(after.likely) ?? 0n) - (toMinor(before.likely) ?? 0n));
  return Math.abs(change) + Math.abs(after.points - before.points) / 1000;
};
