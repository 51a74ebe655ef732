import type { Attestation } from "../corroboration";
import { byCurrency, legsOf } from "./legs";
import { loopsThrough } from "./loops";
import type { TradeEdge } from "./trade-edge";
import { graphOf } from "./trade-graph";

/** Firms in a loop that is looked at: two make a round trip, three or four a circle. */
export const loopSizes = { from: 2, to: 4 };

/**
 * Of the invoices others showed, those that can change what is said of this case: they name the applicant, or lie on a loop
 * through it. Whatever else goes on around its parties leaves the case in peace.
 */
export function tradesThatMatter(
  attestation: Attestation,
  own: readonly TradeEdge[],
  trades: readonly TradeEdge[],
): TradeEdge[] {
  const { self, edges } = graphOf(attestation, own, trades);
  const telling = new Set(
    edges.filter(({ seller, buyer }) => seller === self || buyer === self).map(({ documentId }) => documentId),
  );
  for (const group of byCurrency(edges))
    for (const loop of loopsThrough(self, legsOf(group), loopSizes))
      for (const leg of loop) for (const { documentId } of leg.edges) telling.add(documentId);
  return trades.filter(({ documentId }) => telling.has(documentId));
}
