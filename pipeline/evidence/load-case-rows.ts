import type { Transaction } from "@/adapters/db/port";
import type { Sighting } from "@/domain/corroboration/corroboration";
import { keyTraces } from "@/domain/corroboration/traces/traces-of";
import { type TradeEdge, tradesOf } from "@/domain/corroboration/trade-graph/trade-edge";
import { selfKey } from "@/domain/corroboration/trade-graph/trade-graph";
import { startingParties } from "@/domain/corroboration/trade-graph/trades-near";
import { tradesThatMatter } from "@/domain/corroboration/trade-graph/trades-that-matter";
import type { KindId } from "@/domain/documents/kind";
import type { Settlement } from "@/domain/ledger/settlement";
import type { ThirdPartyFact } from "@/domain/third-party/third-party-fact";
import type { Business } from "@/prisma/generated/client";
import { documentSubject } from "../stage";
import { loadFacts } from "../third-party/load-facts";
import { attestationOf } from "./attestation";
import { currentRuns } from "./current-runs";
import { findSightings, type Wanted } from "./find-sightings";
import { findTrades } from "./find-trades";
import { currentExtraction, currentFields, type DocumentRow, documentParts } from "./load-document";
import { loadSettlements } from "./load-settlements";

export type CaseRows = {
  business: Business;
  caseVersion: number;
  /** Every document that was extracted and not removed, by id. */
  documents: readonly DocumentRow[];
  /** The run of the checks that counts now, by document id. */
  checkRuns: ReadonlyMap<string, string>;
  sightings: readonly Sighting[];
  /** What reviewers settled about the business, in this case and earlier ones. */
  settlements: readonly Settlement[];
  /** What others say of the business. */
  thirdParty: readonly ThirdPartyFact[];
  /** Invoices of other applicants around this case's parties. */
  trades: readonly TradeEdge[];
  /** Of these, the ones that can change what is said of this case. */
  mattering: readonly TradeEdge[];
  /** Changes exactly when the evidence does: ids of the rows behind it. */
  key: unknown;
};

/** What a case rests on, without the readings themselves: enough to tell whether anything changed. */
export async function loadCaseRows(db: Transaction, caseId: string): Promise<CaseRows> {
  const { business, version, ...found } = await db.case.findUniqueOrThrow({
    where: { id: caseId },
    include: {
      business: true,
      documents: { where: { state: { not: "removed" } }, include: documentParts, orderBy: { id: "asc" } },
    },
  });
  const documents = found.documents.filter((row) => currentExtraction(row));
  const bySubject = await currentRuns(
    db,
    "check",
    documents.map((row) => documentSubject(row.id)),
  );
  const sightings = await findSightings(db, business.id, documents.map(wantedOf));
  const own = documents.flatMap(ownTrades);
  const trades = await findTrades(db, business.id, startingParties(selfKey(business), own));
  const settlements = await loadSettlements(db, business.id);
  const thirdParty = await loadFacts(db, business.id);
  const mattering = tradesThatMatter(attestationOf(business, settlements), own, trades);
  return {
    business,
    caseVersion: version,
    documents,
    checkRuns: new Map([...bySubject].map(([subject, run]) => [subject.slice("document:".length), run])),
    sightings,
    settlements,
    thirdParty,
    trades,
    mattering,
    key: {
      attested: business.updatedAt,
      sightings,
      // Left out where there are none, so that cases without them keep the runs they have.
      ...(mattering.length > 0 ? { trades: mattering } : {}),
      ...(settlements.length > 0 ? { settled: settlements.map((one) => one.id) } : {}),
      ...(thirdParty.length > 0 ? { thirdParty: thirdParty.map((one) => one.id) } : {}),
      documents: documents.map((row) => [
        currentExtraction(row)!.id,
        row.corrections.map((correction) => correction.id),
        bySubject.get(documentSubject(row.id)) ?? null,
      ]),
    },
  };
}

const ownTrades = (row: DocumentRow): TradeEdge[] =>
  tradesOf({ id: row.id, kind: row.kind as KindId, fields: currentFields(row) });

/** A correction may not hide what was read, nor may a misread hide what was corrected: both are looked for. */
function wantedOf(row: DocumentRow): Wanted {
  const corrected = row.corrections.length > 0 ? keyTraces(row.kind as KindId, currentFields(row)) : [];
  return { documentId: row.id, firstId: row.parentId ?? row.id, corrected };
}
