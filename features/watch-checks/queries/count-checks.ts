import type { Database } from "@/adapters/db/port";

export type CheckCounts = {
  check: string;
  version: number;
  /** Runs that answered, of whatever kind; what did not apply is not counted. */
  ran: number;
  high: number;
  medium: number;
  low: number;
  info: number;
  notRun: number;
  right: number;
  wrong: number;
  unsure: number;
  /** The newest cases in which somebody found it wrong; a case may stand twice. */
  wrongCases: string[];
};

/**
 * How often each version of each check ran and spoke since `since`, and what people said of it in that time: of each person
 * and finding the newest word. One statement; the findings are counted from their index alone.
 */
export async function countChecks(db: Database, since: Date): Promise<CheckCounts[]> {
  return db.$queryRaw<CheckCounts[]>`
    with "ran" as (
      select "check", "version",
        count(*) filter (where "verdict" in ('pass', 'concern', 'fail'))::int as "ran",
        count(*) filter (where "verdict" in ('concern', 'fail') and "severity" = 'high')::int as "high",
        count(*) filter (where "verdict" in ('concern', 'fail') and "severity" = 'medium')::int as "medium",
        count(*) filter (where "verdict" in ('concern', 'fail') and "severity" = 'low')::int as "low",
        count(*) filter (where "verdict" in ('concern', 'fail') and "severity" = 'info')::int as "info",
        count(*) filter (where "verdict" = 'could-not-run')::int as "notRun"
      from "Finding"
      where "createdAt" >= ${since}
      group by "check", "version"
    ), "newest" as (
      select distinct on ("byId", "fingerprint") "check", "version", "verdict", "caseId", "createdAt"
      from "FindingVerdict"
      order by "byId" desc, "fingerprint" desc, "createdAt" desc
    ), "judged" as (
      select "check", "version",
        count(*) filter (where "verdict" = 'right')::int as "right",
        count(*) filter (where "verdict" = 'wrong')::int as "wrong",
        count(*) filter (where "verdict" = 'unsure')::int as "unsure",
        (array_agg("caseId" order by "createdAt" desc) filter (where "verdict" = 'wrong'))[1:12] as "wrongCases"
      from "newest"
      where "createdAt" >= ${since}
      group by "check", "version"
    )
    select "check", "version",
      coalesce("ran", 0) as "ran",
      coalesce("high", 0) as "high", coalesce("medium", 0) as "medium",
      coalesce("low", 0) as "low", coalesce("info", 0) as "info",
      coalesce("notRun", 0) as "notRun",
      coalesce("right", 0) as "right", coalesce("wrong", 0) as "wrong", coalesce("unsure", 0) as "unsure",
      coalesce("wrongCases", '{}') as "wrongCases"
    from "ran" full join "judged" using ("check", "version")
    order by "check", "version" desc`;
}
