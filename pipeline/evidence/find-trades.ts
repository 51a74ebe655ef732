import type { Transaction } from "@/adapters/db/port";
import type { TradeEdge } from "@/domain/corroboration/trade-graph/trade-edge";
import {
  inOrder,
  mostEdgesOfParty,
  mostTrades,
  nextParties,
  stepsAway,
} from "@/domain/corroboration/trade-graph/trades-near";

/**
 * Invoices that other businesses showed and that touch these parties within two steps, whatever became of their cases; in a
 * fixed order. Bounded by step, party and sum of all, so that a firm everybody buys from costs no more than any other.
 */
export async function findTrades(db: Transaction, businessId: string, start: readonly string[]): Promise<TradeEdge[]> {
  const found = new Map<string, TradeEdge>();
  const seen = new Set<string>();
  let parties: readonly string[] = start;
  for (let step = 0; step < stepsAway && parties.length > 0; step++) {
    const reached = await touching(db, businessId, parties);
    for (const key of parties) seen.add(key);
    for (const edge of reached) if (found.size < mostTrades) found.set(edge.documentId, edge);
    parties = nextParties([...found.values()], seen);
  }
  return inOrder([...found.values()]);
}

/** The newest invoices of each party, as seller or buyer: both looked up by index. */
async function touching(db: Transaction, businessId: string, parties: readonly string[]): Promise<TradeEdge[]> {
  const rows = await db.$queryRaw<(Omit<TradeEdge, "businessId"> & { businessId: string })[]>`
    select e.* from unnest(${[...parties]}::text[]) with ordinality as party(key, place)
    cross join lateral (
      select t."documentId", t.seller, t.buyer, t."sellerName", t."buyerName", t.amount, t.currency, t.day,
        t."invoiceKey", c."businessId"
      from (
        select * from "TradeEdge" where seller = party.key
        union all
        select * from "TradeEdge" where buyer = party.key
      ) t
      join "Document" d on d.id = t."documentId" and d.state <> 'removed'
      join "Case" c on c.id = d."caseId" and c."businessId" <> ${businessId}
      order by t."documentId" desc
      limit ${mostEdgesOfParty}
    ) e
    order by party.place, e."documentId" desc`;
  return rows;
}
