import { type Day, daysBetween } from "../../values/day";
import type { Minor } from "../../values/money";
import type { TradeEdge } from "./trade-edge";

/** What is looked at as one sum on its way: one invoice, or the few into which one sum was cut. */
export type Parcel = { amount: Minor; first: Day; last: Day; edges: readonly TradeEdge[] };

/** Invoices of one sum follow each other so closely, and are not written longer than this. */
const daysApart = 5;
const longest = 15;
/** More invoices than this in a row are trade, not one sum cut up. */
const mostInLot = 4;

/** Every invoice by itself, largest first; red ones are left out. */
export const singly = (edges: readonly TradeEdge[]): Parcel[] => bySize(blue(edges).map((edge) => parcelOf([edge])));

/** The same, and beside them invoices that follow each other within days as one sum. */
export function inLots(edges: readonly TradeEdge[]): Parcel[] {
  const lots: TradeEdge[][] = [];
  for (const edge of blue(edges).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const lot = lots.at(-1);
    const follows =
      lot && daysBetween(lot.at(-1)!.day, edge.day) <= daysApart && daysBetween(lot[0]!.day, edge.day) <= longest;
    if (follows) lot.push(edge);
    else lots.push([edge]);
  }
  return bySize([...lots.filter((lot) => lot.length > 1 && lot.length <= mostInLot).map(parcelOf), ...singly(edges)]);
}

const blue = (edges: readonly TradeEdge[]): TradeEdge[] => edges.filter((edge) => edge.amount > 0n);

function parcelOf(edges: readonly TradeEdge[]): Parcel {
  const days = edges.map(({ day }) => day).sort();
  return { amount: edges.reduce((sum, { amount }) => sum + amount, 0n), first: days[0]!, last: days.at(-1)!, edges };
}

const bySize = (parcels: Parcel[]): Parcel[] =>
  parcels.sort((a, b) => (a.amount > b.amount ? -1 : a.amount < b.amount ? 1 : 0));
