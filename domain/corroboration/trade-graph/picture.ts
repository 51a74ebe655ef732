import type { Minor } from "../../values/money";
import { circulated, roundsOf } from "./circulating";
import { byCurrency, type Leg, legsOf } from "./legs";
import { type Loop, loopsThrough } from "./loops";
import type { TradeGraph } from "./trade-graph";

export type PictureParty = {
  key: string;
  name: string;
  /** Where it stands to the applicant: itself, one it sells to, one it buys from, or one further away. */
  side: "self" | "buyer" | "seller" | "beyond";
};
export type PictureLeg = {
  seller: string;
  buyer: string;
  amount: Minor;
  invoices: number;
  /** The case's own documents among them. */
  documents: readonly string[];
  /** Whether others showed all of it. */
  byOthers: boolean;
  onLoop: boolean;
};
export type TradePicture = {
  currency: string;
  parties: readonly PictureParty[];
  legs: readonly PictureLeg[];
  /** Parties left out because they are small. */
  more: number;
};

const mostParties = 10;

/**
 * The parties and sums worth drawing: the applicant, the largest it trades with, and every party on the loops of these
 * sizes. In the currency of most invoices; null where there is no trade.
 */
export function pictureOf(
  graph: TradeGraph,
  own: ReadonlySet<string>,
  loopSizes: readonly number[],
): TradePicture | null {
  const [edges] = byCurrency(graph.edges);
  if (!edges || edges.length === 0) return null;
  const legs = legsOf(edges);
  const all = [...legs.values()].flatMap((byBuyer) => [...byBuyer.values()]);
  const loops = tellingLoops(graph.self, legs, loopSizes);
  const onLoop = new Set(loops.flat());
  const direct = all.filter((leg) => leg.seller === graph.self || leg.buyer === graph.self);
  const partners = [...new Set([...onLoop, ...direct.sort(bySize)].flatMap((leg) => [leg.seller, leg.buyer]))];
  const shown = new Set([graph.self, ...partners].slice(0, Math.max(mostParties, onLoop.size) + 1));
  return {
    currency: edges[0]!.currency,
    parties: [...shown].map((key) => ({
      key,
      name: graph.names.get(key) ?? key,
      side: sideOf(key, graph.self, direct),
    })),
    legs: all
      .filter((leg) => shown.has(leg.seller) && shown.has(leg.buyer))
      .filter((leg) => onLoop.has(leg) || direct.includes(leg))
      .map((leg) => drawn(leg, own, onLoop.has(leg)))
      .sort((a, b) => (a.amount < b.amount ? 1 : a.amount > b.amount ? -1 : 0)),
    more: partners.filter((key) => !shown.has(key)).length,
  };
}

/** The loops round which most goes, three at the most. */
function tellingLoops(self: string, legs: ReturnType<typeof legsOf>, sizes: readonly number[]): Loop[] {
  if (sizes.length === 0) return [];
  const moved = (loop: Loop) => circulated(roundsOf(loop, { near: 20, days: 95 }));
  return loopsThrough(self, legs, { from: Math.min(...sizes), to: Math.max(...sizes) })
    .map((loop) => ({ loop, sum: moved(loop) }))
    .filter(({ sum }) => sum > 0n)
    .sort((a, b) => (a.sum < b.sum ? 1 : a.sum > b.sum ? -1 : 0))
    .slice(0, 3)
    .map(({ loop }) => loop);
}

const bySize = (a: Leg, b: Leg) => (a.total < b.total ? 1 : a.total > b.total ? -1 : 0);

function sideOf(key: string, self: string, direct: readonly Leg[]): PictureParty["side"] {
  if (key === self) return "self";
  const leg = direct.find((one) => one.seller === key || one.buyer === key);
  if (!leg) return "beyond";
  return leg.buyer === key ? "buyer" : "seller";
}

const drawn = (leg: Leg, own: ReadonlySet<string>, onLoop: boolean): PictureLeg => {
  const documents = leg.edges.map((edge) => edge.documentId).filter((id) => own.has(id));
  return {
    ...{ seller: leg.seller, buyer: leg.buyer, amount: leg.total, invoices: leg.edges.length },
    ...{ documents, byOthers: documents.length === 0, onLoop },
  };
};
