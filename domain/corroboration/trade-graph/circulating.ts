import { daysBetween } from "../../values/day";
import type { Minor } from "../../values/money";
import type { Loop } from "./loops";
import type { TradeEdge } from "./trade-edge";

/** Invoices of a loop, one of each leg, that look like one sum on its way round. */
export type Round = readonly TradeEdge[];

/**
 * The rounds in which nearly the same sum goes round the loop within some days, largest first. Every invoice is used once.
 * @param near how far the smallest of a round may be below the largest, in percent
 */
export function roundsOf(loop: Loop, { near, days }: { near: number; days: number }): Round[] {
  const used = new Set<TradeEdge>();
  const [first, ...rest] = loop;
  const rounds: Round[] = [];
  for (const start of bySize(first!.edges)) {
    const round = roundFrom(start, rest, used, { near, days });
    if (!round) continue;
    for (const edge of round) used.add(edge);
    rounds.push(round);
  }
  return rounds;
}

function roundFrom(
  start: TradeEdge,
  rest: Loop,
  used: ReadonlySet<TradeEdge>,
  within: { near: number; days: number },
): Round | null {
  const round = [start];
  for (const leg of rest) {
    const next = closest(leg.edges, round, used, within);
    if (!next) return null;
    round.push(next);
  }
  return round;
}

/** What went round: the smallest invoice of each round, added up. */
export const circulated = (rounds: readonly Round[]): Minor =>
  rounds.reduce(
    (sum, round) => sum + round.reduce((least, { amount }) => (amount < least ? amount : least), round[0]!.amount),
    0n,
  );

const bySize = (edges: readonly TradeEdge[]) =>
  edges.filter((edge) => edge.amount > 0n).sort((a, b) => (a.amount > b.amount ? -1 : a.amount < b.amount ? 1 : 0));

function closest(
  edges: readonly TradeEdge[],
  round: readonly TradeEdge[],
  used: ReadonlySet<TradeEdge>,
  { near, days }: { near: number; days: number },
): TradeEdge | null {
  const fits = edges.filter(
    (edge) => !used.has(edge) && isNear([...round, edge], near) && isSoon([...round, edge], days),
  );
  const off = (edge: TradeEdge) => Math.abs(Number(edge.amount - round[0]!.amount));
  return fits.sort((a, b) => off(a) - off(b))[0] ?? null;
}

function isNear(edges: readonly TradeEdge[], near: number): boolean {
  const amounts = edges.map((edge) => edge.amount);
  const [least, most] = [amounts.reduce((a, b) => (b < a ? b : a)), amounts.reduce((a, b) => (b > a ? b : a))];
  return least > 0n && least * 100n >= most * BigInt(100 - near);
}

function isSoon(edges: readonly TradeEdge[], days: number): boolean {
  const order = edges.map((edge) => edge.day).sort();
  return daysBetween(order[0]!, order.at(-1)!) <= days;
}
