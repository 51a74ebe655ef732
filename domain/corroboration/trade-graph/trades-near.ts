import { isFirmKey } from "./party-key";
import type { TradeEdge } from "./trade-edge";

/** Steps from the case's own parties within which others' invoices are looked at. */
export const stepsAway = 2;
/** A party with so many invoices (a telephone company, a platform) is not followed further. */
export const mostEdgesOfParty = 200;
/** So many invoices are looked at altogether; nearer ones first. */
export const mostTrades = 3_000;

/** The firms of a case from which others' invoices are looked for: the applicant and everybody it traded with. */
export const startingParties = (self: string, own: readonly TradeEdge[]): string[] =>
  [...new Set([self, ...own.flatMap(({ seller, buyer }) => [seller, buyer])])].filter(isFirmKey).sort();

/**
 * The parties to follow next: those the edges brought that were not seen yet, without those that are a market of their own.
 */
export function nextParties(edges: readonly TradeEdge[], seen: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const { seller, buyer } of edges) for (const key of [seller, buyer]) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .filter(([key, count]) => !seen.has(key) && isFirmKey(key) && count < mostEdgesOfParty)
    .map(([key]) => key)
    .sort();
}

/**
 * The invoices of others that touch `start` within two steps, out of all of `others`; in memory, for judging folders
 * beside each other. The database finds the same ones.
 */
export function tradesNear(start: readonly string[], others: readonly TradeEdge[]): TradeEdge[] {
  const byParty = new Map<string, TradeEdge[]>();
  for (const edge of others)
    for (const key of [edge.seller, edge.buyer]) byParty.set(key, [...(byParty.get(key) ?? []), edge]);
  const found = new Map<string, TradeEdge>();
  const seen = new Set<string>();
  let parties = [...start];
  for (let step = 0; step < stepsAway && parties.length > 0; step++) {
    const reached = parties.flatMap((key) => newestFirst(byParty.get(key) ?? []).slice(0, mostEdgesOfParty));
    for (const key of parties) seen.add(key);
    for (const edge of reached) if (found.size < mostTrades) found.set(edge.documentId, edge);
    parties = nextParties([...found.values()], seen);
  }
  return inOrder([...found.values()]);
}

const newestFirst = (edges: readonly TradeEdge[]) =>
  [...edges].sort((a, b) => (a.documentId < b.documentId ? 1 : a.documentId > b.documentId ? -1 : 0));

/** A fixed order, so that the same trades give the same findings. */
export const inOrder = (edges: readonly TradeEdge[]): TradeEdge[] =>
  [...edges].sort((a, b) => (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : 0));
