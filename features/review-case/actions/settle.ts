import type { Database, Transaction } from "@/adapters/db/port";
import type { Queue } from "@/adapters/queue/port";
import { attributes } from "@/domain/ledger/attributes/index";
import type { LedgerRow } from "@/domain/ledger/ledger";
import { documentOf } from "@/domain/ledger/ledger-of";
import { caseStates, takesEvidence } from "@/domain/review/moves";
import { appendAudit } from "@/pipeline/audit/append-audit";
import { caseLedger } from "@/pipeline/evidence/case-ledger";
import { documentParts } from "@/pipeline/evidence/load-document";
import { loadSettlements } from "@/pipeline/evidence/load-settlements";
import { requestStage } from "@/pipeline/request-stage";
import { caseSubject, documentSubject } from "@/pipeline/stage";
import { loadFacts } from "@/pipeline/third-party/load-facts";
import { decidedTheOriginal } from "./decide";
import type { Settled, Settling } from "./settlement";

type Doors = { db: Database; queue: Queue };

/**
 * Settles one value of a case's ledger, or takes back what was settled: a new row with its audit entry, and every open
 * case of this business is compared again. Only whoever has claimed the submitted case may. Compare-and-set on the case:
 * of any number at once exactly one wins, the others are answered "changed".
 */
export async function settle(doors: Doors, caseId: string, given: Settling, byId: string, now: Date): Promise<Settled> {
  try {
    return await doors.db.$transaction((tx) => settleIn(tx, doors.queue, { caseId, given, byId, now }));
  } catch (error) {
    if (error instanceof NotInLedger) return { ok: false, problem: "not-in-ledger" };
    throw error;
  }
}

type Act = { caseId: string; given: Settling; byId: string; now: Date };

async function settleIn(tx: Transaction, queue: Queue, { caseId, given, byId, now }: Act): Promise<Settled> {
  const found = await findCase(tx, caseId);
  if (!found) return { ok: false, problem: "not-found" };
  if (found.claimedById !== byId)
    return { ok: false, problem: found.claimedById ? "claimed-by-another" : "not-claimed" };
  if (await decidedTheOriginal(tx, found.appealOfId, byId)) return { ok: false, problem: "own-decision-appealed" };
  if (!(await countOn(tx, caseId, { version: given.caseVersion, byId }))) return { ok: false, problem: "changed" };
  const settlements = await loadSettlements(tx, found.businessId);
  const thirdParty = await loadFacts(tx, found.businessId);
  const row = caseLedger({ ...found, settlements, thirdParty }, now).find((one) => one.id === given.row);
  const spoken = row ? weigh(row, given) : null;
  if (!row || !spoken) throw new NotInLedger();
  const { id } = await tx.settlement.create({
    data: {
      ...{ businessId: found.businessId, caseId, byId, createdAt: now },
      ...{ ...spoken, value: given.value, treats: given.treats, note: given.note?.trim() || null },
    },
  });
  await appendAudit(tx, {
    actorId: byId,
    act: given.treats === "taken-back" ? "business.settlement-taken-back" : "business.settled",
    subject: caseSubject(caseId),
    data: { settlementId: id, businessId: found.businessId, attribute: spoken.attribute, treats: given.treats },
    at: now,
  });
  await checkAgain(queue, tx, row, now);
  await compareAgain(queue, tx, found.businessId, now);
  return { ok: true, settlementId: id };
}

/** Thrown to undo the counting on: what was settled is not in this case's ledger. */
class NotInLedger extends Error {}

const findCase = (tx: Transaction, id: string) =>
  tx.case.findUnique({
    where: { id },
    include: {
      business: true,
      documents: { where: { state: { not: "removed" } }, include: documentParts, orderBy: { id: "asc" } },
    },
  });

/** Counts the case's version on in one statement that also compares: PostgreSQL lets exactly one of many at once through. */
async function countOn(tx: Transaction, id: string, { version, byId }: { version: number; byId: string }) {
  const { count } = await tx.case.updateMany({
    where: { id, version, state: "submitted", claimedById: byId },
    data: { version: { increment: 1 } },
  });
  return count === 1;
}

/**
 * What the new row has to say besides: its attribute, and for a right value those it was weighed against. Null when this
 * row has no such value, or it cannot be settled so. What is taken back is taken back where it was said.
 */
function weigh(row: LedgerRow, { value, treats }: Settling): { attribute: string; over: string[] } | null {
  if (treats === "taken-back") {
    const said = row.settlements.findLast((one) => one.value === value);
    return said ? { attribute: said.attribute, over: [] } : null;
  }
  if (!row.treatments.includes(treats) || !row.cells.some((cell) => cell.value === value)) return null;
  const { fold } = attributes.find((one) => one.id === row.attribute)!;
  const others = row.cells.map((cell) => cell.value).filter((other) => fold(other) !== fold(value));
  return { attribute: row.id, over: treats === "right" ? [...new Set(others)] : [] };
}

/** What is settled of one invoice is looked at again in its own documents, too. */
async function checkAgain(queue: Queue, tx: Transaction, row: LedgerRow, now: Date): Promise<void> {
  const documents = row.subject === null ? [] : row.cells.flatMap((cell) => documentOf(cell) ?? []);
  for (const id of [...new Set(documents)].sort())
    await requestStage(tx, queue, { stage: "check", subject: documentSubject(id) }, now);
}

/** What was learnt holds in every case of the business that is not decided yet. */
async function compareAgain(queue: Queue, tx: Transaction, businessId: string, now: Date): Promise<void> {
  const open = await tx.case.findMany({
    where: { businessId, state: { in: caseStates.filter(takesEvidence) } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of open) await requestStage(tx, queue, { stage: "corroborate", subject: caseSubject(id) }, now);
}
