import { fromMinor, type Minor } from "../../values/money";
import type { CaseAnswer } from "../corroboration";
import { sumOf } from "../own-invoices";
import { roundsOfInvoices } from "../trade-graph/circulating";
import type { TradeEdge } from "../trade-graph/trade-edge";
import type { TradeGraph } from "../trade-graph/trade-graph";

/**
 * A circle whose far side nobody showed: what is sold to one firm comes in from another at nearly the same sum within
 * days, again and again, and little else is traded. A dealer's margin is larger than two percent and steadier.
 */
export function mirrored(edges: readonly TradeEdge[], graph: TradeGraph, own: ReadonlySet<string>): CaseAnswer[] {
  const mine = edges.filter((edge) => own.has(edge.documentId));
  const sales = mine.filter((edge) => edge.seller === graph.self);
  const purchases = mine.filter((edge) => edge.buyer === graph.self);
  const leg = (list: readonly TradeEdge[]) => ({ seller: "", buyer: "", total: sumOf(list), edges: list });
  const rounds = roundsOfInvoices([leg(sales), leg(purchases)], { near: 2, days: 30 }).filter(
    ([sale, purchase]) => sale!.buyer !== purchase!.seller,
  );
  const moved = rounds.reduce((sum, [sale, purchase]) => sum + lesser(sale!.amount, purchase!.amount), 0n);
  const first = rounds[0]?.[0];
  if (!first || rounds.length < 2 || moved * 10n < sumOf(sales) * 6n || moved * 10n < sumOf(purchases) * 6n) return [];
  const name = (key: string) => graph.names.get(key) ?? key;
  const path = [...new Set([...rounds.map((round) => name(round[1]!.seller)), name(graph.self)])];
  return [
    {
      verdict: "concern",
      severity: "medium",
      documentId: first.documentId,
      with: rounds.flat().flatMap(({ documentId }) => (documentId === first.documentId ? [] : [documentId])),
      page: 1,
      saw: {
        shape: "mirrored",
        path: [...path, ...new Set(rounds.map((round) => name(round[0]!.buyer)))].join(" → "),
        amount: fromMinor(moved),
        percent: Number((moved * 100n) / sumOf(sales)),
      },
    },
  ];
}

const lesser = (a: Minor, b: Minor): Minor => (a < b ? a : b);
