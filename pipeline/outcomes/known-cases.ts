import type { Database } from "@/adapters/db/port";
import { featuresOf, sharesOf } from "@/domain/learning/features";
import type { KnownCase } from "@/domain/learning/learn";
import { type Outcome, wentWell } from "@/domain/learning/parse-outcomes";
import { judge } from "@/domain/recommendation/judge";
import type { Policy } from "@/domain/scorecard/policy";
import { type CaseDigest, pastCaseOf } from "@/domain/simulation/digest";

/**
 * The cases whose outcome is known, each with what its scorecard says under a policy. A case with several outcomes went
 * badly when one of them did. Whether a reviewer changed the amount is what the file says, else what was decided here. In
 * the order of their ids, so that learning is the same every time.
 */
export async function knownCases(db: Database, policy: Policy): Promise<KnownCase[]> {
  // Features are those of the base: a scenario's own points are other numbers for the same rules.
  const base = { ...policy, scenarios: [] };
  const features = featuresOf(base.points);
  const rows = await db.loanOutcome.findMany({ orderBy: [{ caseId: "asc" }, { day: "asc" }] });
  const ended = new Map<string, { good: boolean; day: string; changed: boolean | null }>();
  for (const { caseId, outcome, day, changed } of rows) {
    const before = ended.get(caseId);
    const good = (before?.good ?? true) && wentWell(outcome as Outcome);
    ended.set(caseId, { good, day, changed: changed ?? before?.changed ?? null });
  }
  const known: KnownCase[] = [];
  const ids = [...ended.keys()];
  await sayWhatWasDecidedHere(db, ended);
  for (let at = 0; at < ids.length; at += 200) {
    const digests = await db.caseDigest.findMany({
      where: { caseId: { in: ids.slice(at, at + 200) } },
      orderBy: { caseId: "asc" },
      select: { caseId: true, digest: true },
    });
    for (const { caseId, digest } of digests) {
      const { scorecard } = judge({ ...pastCaseOf(JSON.parse(digest) as CaseDigest, "brief"), policy: base });
      known.push({ caseId, ...ended.get(caseId)!, shares: sharesOf(scorecard, features) });
    }
  }
  return known;
}

async function sayWhatWasDecidedHere(db: Database, ended: Map<string, { changed: boolean | null }>): Promise<void> {
  const unsaid = [...ended].flatMap(([id, { changed }]) => (changed === null ? [id] : []));
  const decided = await db.decision.findMany({
    where: { caseId: { in: unsaid }, state: "final", outcome: { in: ["approve", "change"] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { caseId: true, outcome: true },
  });
  for (const { caseId, outcome } of decided) ended.get(caseId)!.changed = outcome === "change";
}
