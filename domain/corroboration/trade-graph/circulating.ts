import { daysBetween } from "../../values/day";
import type { Minor } from "../../values/money";
import type { Leg } from "./legs";
import type { Loop } from "./loops";
import { inLots, type Parcel, singly } from "./parcels";
import type { TradeEdge } from "./trade-edge";

/** Sums of a loop, one of each leg, that look like one sum on its way round. */
export type Round = readonly Parcel[];

/** How far the smallest sum of a round may be below the largest, in percent; and how many days it may take. */
export type Within = { near: number; days: number };

/**
 * The rounds in which nearly the same sum goes round the loop within some days, largest first; invoice by invoice, then
 * what is left by lots, since one sum may be cut into several invoices on its way. Every invoice is used once.
 */
export function roundsOf(loop: Loop, within: Within): Round[] {
  const used = new Set<TradeEdge>();
  // Sums of several invoices meet by chance more often, so they have to be nearer to each other.
  const ofLots = { ...within, near: (within.near * 6) / 10 };
  return [...found(loop, singly, used, within), ...found(loop, inLots, used, ofLots)];
}

/** The same, invoice by invoice alone: pairs, triples or fours of single invoices. */
export const roundsOfInvoices = (loop: Loop, within: Within): TradeEdge[][] =>
  found(loop, singly, new Set(), within).map((round) => edgesOf([round]));

function found(loop: Loop, cut: (edges: Leg["edges"]) => Parcel[], used: Set<TradeEdge>, within: Within): Round[] {
  const [first, ...rest] = loop.map((leg) => cut(leg.edges.filter((edge) => !used.has(edge))));
  const rounds: Round[] = [];
  for (const start of first!) {
    const round = roundFrom(start, rest, used, within);
    if (!round) continue;
    for (const { edges } of round) for (const edge of edges) used.add(edge);
    rounds.push(round);
  }
  return rounds;
}

function roundFrom(
  start: Parcel,
  rest: readonly (readonly Parcel[])[],
  used: ReadonlySet<TradeEdge>,
  within: Within,
): Round | null {
  if (isUsed(start, used)) return null;
  const round = [start];
  for (const parcels of rest) {
    const next = closest(parcels, round, used, within);
    if (!next) return null;
    round.push(next);
  }
  return round;
}

/** What went round: the smallest sum of each round, added up. */
export const circulated = (rounds: readonly Round[]): Minor =>
  rounds.reduce(
    (sum, round) => sum + round.reduce((least, { amount }) => (amount < least ? amount : least), round[0]!.amount),
    0n,
  );

/** The invoices of these rounds. */
export const edgesOf = (rounds: readonly Round[]): TradeEdge[] => rounds.flat().flatMap(({ edges }) => [...edges]);

const isUsed = ({ edges }: Parcel, used: ReadonlySet<TradeEdge>): boolean => edges.some((edge) => used.has(edge));

function closest(
  parcels: readonly Parcel[],
  round: readonly Parcel[],
  used: ReadonlySet<TradeEdge>,
  { near, days }: Within,
): Parcel | null {
  const fits = parcels.filter(
    (one) => !isUsed(one, used) && isNear([...round, one], near) && isSoon([...round, one], days),
  );
  const off = ({ amount }: Parcel) => Math.abs(Number(amount - round[0]!.amount));
  return fits.sort((a, b) => off(a) - off(b))[0] ?? null;
}

function isNear(round: Round, near: number): boolean {
  const amounts = round.map(({ amount }) => amount);
  const [least, most] = [amounts.reduce((a, b) => (b < a ? b : a)), amounts.reduce((a, b) => (b > a ? b : a))];
  return least > 0n && least * 1000n >= most * BigInt(Math.round(1000 - near * 10));
}

function isSoon(round: Round, days: number): boolean {
  const from = round.map(({ first }) => first).sort()[0]!;
  const to = round
    .map(({ last }) => last)
    .sort()
    .at(-1)!;
  return daysBetween(from, to) <= days;
}
