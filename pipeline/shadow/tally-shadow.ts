import type { Transaction } from "@/adapters/db/port";
import { type Grouping, groupings } from "@/domain/simulation/groups-of";
import { keptVerdict } from "@/domain/simulation/kept-verdict";
import { countCase, emptyTally, type Tally } from "@/domain/simulation/tally";

type Row = { caseId: string; live: unknown; draft: unknown };

/** A shadow judgement does not say of which industry, region or size: everybody stands in one group. */
const everybody = Object.fromEntries(groupings.map((one) => [one, "all"])) as Record<Grouping, string>;

/** What a shadow run says so far, each case counted once, as it was judged last. Amounts are minor units. */
export async function tallyShadow(db: Transaction, shadowId: string): Promise<Tally> {
  const rows = await db.$queryRaw<Row[]>`
    select distinct on ("caseId") "caseId", "live", "draft" from "ShadowJudgement"
    where "shadowId" = ${shadowId} order by "caseId", "createdAt" desc, "recommendationId" desc`;
  const tally = emptyTally();
  for (const { caseId, live, draft } of rows)
    countCase(tally, { caseId, groups: everybody, live: keptVerdict(live), draft: keptVerdict(draft) });
  return tally;
}
