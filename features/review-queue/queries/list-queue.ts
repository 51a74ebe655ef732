import type { Database } from "@/adapters/db/port";
import { type Dimension, dimensions } from "@/domain/recommendation/recommendation";
import { titleOf, worstFirst } from "@/domain/review/findings";
import { sayIndustry } from "@/domain/review/industries";
import { type Remaining, remaining } from "@/domain/review/remaining";
import { fromMinor, toMinor } from "@/domain/values/money";
import type { Language } from "@/domain/words";
import { livePolicy } from "@/pipeline/policy/live-policy";
import { statedByPolicy } from "@/pipeline/policy/stated-by-policy";
import type { Filters } from "../filters";
import { newestAssessments } from "./newest-assessments";
import { casesFor } from "./which-cases";

export type QueueRow = {
  id: string;
  name: string;
  trade: string;
  /** Of every amount here: the policy's. */
  currency: string;
  documents: number;
  /** Documents that are still on their way through the line. */
  underWay: number;
  currentLine: string;
  likely: string | null;
  /** Whole percent of the current line; null where there is none. */
  raise: number | null;
  scores: readonly number[] | null;
  coverage: number | null;
  worst: { title: string; tone: "red" | "amber" } | null;
  remaining: Remaining;
  claimed: "mine" | { name: string } | null;
  state: string;
  appeal: boolean;
};

const mostRows = 200;

/** The queue as the filters want it: priority first, then the nearest deadline. At most 200 rows. */
export async function listQueue(
  db: Database,
  filters: Filters,
  reader: { id: string; language: Language; now: Date },
): Promise<QueueRow[]> {
  const decided = filters.view === "decided";
  const cases = await db.case.findMany({
    where: casesFor(filters, reader.id),
    orderBy: decided
      ? [{ submittedAt: "desc" }, { id: "desc" }]
      : [{ priority: "desc" }, { dueAt: "asc" }, { id: "asc" }],
    take: mostRows,
    include: { business: true, documents: { where: { state: { not: "removed" } }, select: { state: true } } },
  });
  const ids = cases.map((one) => one.id);
  const assessed = await newestAssessments(db, ids);
  const names = await namesOf(
    db,
    cases.map((one) => one.claimedById),
  );
  const policy = await livePolicy(db);
  return cases.map((one) => {
    const assessment = assessed.get(one.id);
    const worst = worstFirst(assessment?.findings ?? [])[0];
    const { business } = one;
    const { currency, currentLine } = statedByPolicy(business, policy);
    return {
      id: one.id,
      name: business.name,
      trade: [sayIndustry(business.industry, reader.language), business.region].filter(Boolean).join(" · "),
      currency,
      documents: one.documents.length,
      underWay: one.documents.filter((document) => ["stored", "reading", "checking"].includes(document.state)).length,
      currentLine: fromMinor(currentLine),
      likely: assessment?.likely ?? null,
      raise: assessment ? raiseOf(currentLine, toMinor(assessment.likely)) : null,
      scores: assessment
        ? dimensions.map((dimension: Dimension) => assessment.scorecard.dimensions[dimension].score)
        : null,
      coverage: assessment?.scorecard.coverage ?? null,
      worst: worst
        ? { title: titleOf(worst.check, reader.language), tone: worst.severity === "high" ? "red" : "amber" }
        : null,
      remaining: decided ? { text: "—", tone: "plain" } : remaining(one.dueAt, reader.now, reader.language),
      claimed:
        one.claimedById === reader.id ? "mine" : one.claimedById ? { name: names.get(one.claimedById) ?? "" } : null,
      state: one.state,
      appeal: one.appealOfId !== null,
    };
  });
}

const raiseOf = (current: bigint, likely: bigint | null) =>
  likely === null || current <= 0n ? null : Number(((likely - current) * 100n) / current);

async function namesOf(db: Database, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
  const users = await db.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  return new Map(users.map((user) => [user.id, user.name]));
}
