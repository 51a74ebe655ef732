import { foldName } from "../../values/company-name";
import type { Attestation, CaseEvidence } from "../corroboration";
import { isApplicant } from "../is-applicant";
import { partyKey } from "./party-key";
import { type TradeEdge, tradesOf } from "./trade-edge";

/** Who trades with whom, as far as this case and the invoices that others showed tell. */
export type TradeGraph = {
  /** The applicant's own key. */
  self: string;
  /** The name of each party as it is printed most often. */
  names: ReadonlyMap<string, string>;
  /** Every invoice once; the case's own documents speak where both have it. */
  edges: readonly TradeEdge[];
};

/** The applicant's key: the code that was stated, else the name. */
export const selfKey = ({ name, uscc }: Pick<Attestation, "name" | "uscc">): string =>
  partyKey(name, uscc) ?? `name:${foldName(name)}`;

/** The graph of the case's own invoices and of those that other applicants showed. */
export const tradeGraph = ({ attestation, documents, trades = [] }: CaseEvidence): TradeGraph =>
  graphOf(attestation, documents.flatMap(tradesOf), trades);

/** The same from edges that were drawn already. */
export function graphOf(attestation: Attestation, own: readonly TradeEdge[], trades: readonly TradeEdge[]): TradeGraph {
  const self = selfKey(attestation);
  const all = oncePerInvoice([...own, ...trades]);
  const idOf = idsByName(all);
  const settled = (key: string, name: string): string => {
    if (key === self || isApplicant(attestation, name, key.startsWith("name:") ? null : key)) return self;
    return key.startsWith("name:") ? (idOf.get(key) ?? key) : key;
  };
  const edges = all
    .map((edge) => ({
      ...edge,
      seller: settled(edge.seller, edge.sellerName),
      buyer: settled(edge.buyer, edge.buyerName),
    }))
    .filter((edge) => edge.seller !== edge.buyer);
  const names = new Map<string, string>([[self, attestation.name]]);
  for (const edge of edges) {
    if (!names.has(edge.seller)) names.set(edge.seller, edge.sellerName);
    if (!names.has(edge.buyer)) names.set(edge.buyer, edge.buyerName);
  }
  return { self, names, edges };
}

/** An invoice that seller and buyer both show is one trade. Without a number, equal parties, day and amount tell it. */
function oncePerInvoice(edges: readonly TradeEdge[]): TradeEdge[] {
  const seen = new Map<string, TradeEdge>();
  for (const edge of edges) {
    const key = edge.invoiceKey ?? `${edge.seller} ${edge.buyer} ${edge.day} ${edge.amount} ${edge.currency}`;
    if (!seen.has(key)) seen.set(key, edge);
  }
  return [...seen.values()];
}

/** Names that go with exactly one tax id: a paper that prints the name alone means that party. */
function idsByName(edges: readonly TradeEdge[]): ReadonlyMap<string, string> {
  const ids = new Map<string, Set<string>>();
  const note = (key: string, name: string) => {
    if (key.startsWith("name:")) return;
    const named = `name:${foldName(name)}`;
    ids.set(named, (ids.get(named) ?? new Set()).add(key));
  };
  for (const edge of edges) {
    note(edge.seller, edge.sellerName);
    note(edge.buyer, edge.buyerName);
  }
  return new Map([...ids].flatMap(([name, [only, ...more]]) => (only && more.length === 0 ? [[name, only]] : [])));
}
