import type { Database } from "@/adapters/db/port";
import type { Queue } from "@/adapters/queue/port";
import type { FactProblem } from "@/domain/third-party/read-fact";
import type { GivenFact } from "@/domain/third-party/third-party-fact";
import { bringInFacts } from "@/pipeline/third-party/bring-in-facts";
import { decidedTheOriginal } from "./decide";

export type FactAdded =
  | { ok: true; added: number }
  | { ok: false; problem: FactProblem | "not-found" | "not-claimed" | "claimed-by-another" | "own-decision-appealed" };

/** Brings in a fact about the business of a case, in the name of whoever has claimed the submitted case: nobody else may. */
export async function addThirdPartyFact(
  doors: { db: Database; queue: Queue },
  caseId: string,
  given: GivenFact,
  byId: string,
  now: Date,
): Promise<FactAdded> {
  const found = await doors.db.case.findUnique({ where: { id: caseId } });
  if (!found) return { ok: false, problem: "not-found" };
  if (found.state !== "submitted" || found.claimedById !== byId)
    return {
      ok: false,
      problem: found.claimedById && found.claimedById !== byId ? "claimed-by-another" : "not-claimed",
    };
  if (await doors.db.$transaction((tx) => decidedTheOriginal(tx, found.appealOfId, byId)))
    return { ok: false, problem: "own-decision-appealed" };
  const brought = await bringInFacts(doors, found.businessId, [given], { byId, source: "desk" }, now);
  return brought.ok ? { ok: true, added: brought.added.length } : { ok: false, problem: brought.problem };
}
