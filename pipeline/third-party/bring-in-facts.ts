import type { Database, Transaction } from "@/adapters/db/port";
import type { Queue } from "@/adapters/queue/port";
import { caseStates, takesEvidence } from "@/domain/review/moves";
import { type FactProblem, readFact } from "@/domain/third-party/read-fact";
import type { GivenFact } from "@/domain/third-party/third-party-fact";
import { appendAudit } from "../audit/append-audit";
import { requestStage } from "../request-stage";
import { caseSubject } from "../stage";
import { today } from "../today";

type Doors = { db: Database; queue: Queue };
/** Who brings a fact in: a member of staff by id, or a program by name; and by which way ("desk", "folder", "api"). */
export type Bringer = { byId: string | null; source: string };
export type BroughtIn =
  | { ok: true /** Ids of the rows that are new. */; added: string[] /** Said before, word for word. */; known: number }
  | { ok: false; problem: FactProblem | "not-found" /** Which of the facts, from 0. */; at: number };

/**
 * Brings in what others say of a business: all of the facts or none. Each new one is a row with its audit entry, and every
 * case of the business that takes evidence is compared again. The same answer brought in twice is one row, so whoever is
 * cut off may send all of it again.
 */
export async function bringInFacts(
  { db, queue }: Doors,
  businessId: string,
  given: readonly GivenFact[],
  by: Bringer,
  now: Date,
): Promise<BroughtIn> {
  const facts: GivenFact[] = [];
  for (const [at, one] of given.entries()) {
    const read = readFact(one, today(now));
    if ("problem" in read) return { ok: false, problem: read.problem, at };
    facts.push(read.fact);
  }
  return db.$transaction(async (tx) => {
    if (!(await tx.business.findUnique({ where: { id: businessId }, select: { id: true } })))
      return { ok: false, problem: "not-found", at: 0 };
    const added: string[] = [];
    for (const fact of facts) added.push(...(await keep(tx, businessId, fact, by, now)));
    if (added.length > 0) await compareAgain(tx, queue, businessId, now);
    for (const factId of added) {
      await appendAudit(tx, {
        ...{ actorId: by.byId, act: "business.third-party-fact", subject: `business:${businessId}`, at: now },
        data: { factId, source: by.source },
      });
    }
    return { ok: true, added, known: facts.length - added.length };
  });
}

/** The id of the new row; none where the very same was said before. */
async function keep(
  tx: Transaction,
  businessId: string,
  { about, ...fact }: GivenFact,
  by: Bringer,
  now: Date,
): Promise<string[]> {
  const aboutKey = about.of === "invoice" ? about.number : about.of === "vehicle" ? about.plate : "";
  const rows = await tx.thirdPartyFact.createManyAndReturn({
    data: [{ businessId, ...fact, aboutOf: about.of, aboutKey, ...by, createdAt: now }],
    skipDuplicates: true,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** New evidence: the cases move on by a version, so that nobody decides on what they did not see. */
async function compareAgain(tx: Transaction, queue: Queue, businessId: string, now: Date): Promise<void> {
  const open = { businessId, state: { in: caseStates.filter(takesEvidence) } };
  await tx.case.updateMany({ where: open, data: { version: { increment: 1 } } });
  const cases = await tx.case.findMany({ where: open, select: { id: true }, orderBy: { id: "asc" } });
  for (const { id } of cases) await requestStage(tx, queue, { stage: "corroborate", subject: caseSubject(id) }, now);
}
