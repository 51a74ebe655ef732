import type { Minor } from "../../values/money";
import type { TradeEdge } from "./trade-edge";

/** All that one party sold to another, in one currency. */
export type Leg = { seller: string; buyer: string; total: Minor; edges: readonly TradeEdge[] };
export type Legs = ReadonlyMap<string, ReadonlyMap<string, Leg>>;

/** Invoices added up by seller and buyer; red ones take off. Legs that come to nothing are left out. */
export function legsOf(edges: readonly TradeEdge[]): Legs {
  const bySeller = new Map<string, Map<string, { total: Minor; edges: TradeEdge[] } & Leg>>();
  for (const edge of edges) {
    const byBuyer = bySeller.get(edge.seller) ?? new Map();
    const leg = byBuyer.get(edge.buyer) ?? { seller: edge.seller, buyer: edge.buyer, total: 0n, edges: [] };
    leg.total += edge.amount;
    leg.edges.push(edge);
    bySeller.set(edge.seller, byBuyer.set(edge.buyer, leg));
  }
  return new Map(
    [...bySeller].map(([seller, byBuyer]) => [seller, new Map([...byBuyer].filter(([, leg]) => leg.total > 0n))]),
  );
}

/** The currencies of the edges, those with most invoices first. */
export function byCurrency(edges: readonly TradeEdge[]): TradeEdge[][] {
  const groups = new Map<string, TradeEdge[]>();
  for (const edge of edges) groups.set(edge.currency, [...(groups.get(edge.currency) ?? []), edge]);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
