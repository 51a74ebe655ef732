import type { Minor } from "../../values/money";
import { editDistance } from "../../values/words-look-like";
import type { Transaction } from "./transactions";

/** Movements in order of time, with what their balances prove. */
export type ProvenRun = {
  list: readonly Transaction[];
  /** The same, as they were read. */
  asRead: readonly Transaction[];
  /** The balance before the first movement, where a row or a label states it. */
  opening: Minor | null;
  /** Links between neighbouring movements that balances prove or repair, and those that they do not. */
  proven: number;
  broken: number;
  repaired: number;
  /** Links that held only when a movement changed sides. */
  turned: number;
  /** Links that held only with a movement quite unlike the one read: rows may be missing there. */
  bridged: number;
  /** The last balance follows from what stands before it. */
  lastProven: boolean;
};

const moved = (one: Transaction) => one.in - one.out;
const withMove = (one: Transaction, move: Minor): Transaction => ({
  ...one,
  in: move > 0n ? move : 0n,
  out: move < 0n ? -move : 0n,
});
const carried = /brought|opening|b\/f|承前|上期|期初|上页|vortrag|anfang/iu;

/**
 * Puts movements in order of time and lets balances judge them: each balance must follow from the one before. One wrong
 * reading between two right ones is told, and repaired where the neighbours leave one answer only.
 * @param opening minor units as printed before the table, or null
 */
export function provenRun(printed: readonly Transaction[], opening: Minor | null): ProvenRun {
  const ordered = holds(printed) >= holds([...printed].reverse()) ? [...printed] : [...printed].reverse();
  const first = ordered[0];
  const carries =
    first && moved(first) === 0n && first.balance !== null && (carried.test(first.description) || ordered.length > 1);
  const begin = carries ? first.balance : opening;
  const list = withPoints(carries ? ordered.slice(1) : ordered, begin);
  const run: ProvenRun = {
    list,
    asRead: list,
    opening: begin,
    proven: 0,
    broken: 0,
    repaired: 0,
    turned: 0,
    bridged: 0,
    lastProven: false,
  };
  return judged(run);
}

/** Movements of which only the point was not read ("235,39142"), where all their figures are what the balances leave. */
function withPoints(list: readonly Transaction[], opening: Minor | null): Transaction[] {
  return list.map((one, index) => {
    const before = index === 0 ? opening : list[index - 1]!.balance;
    if (moved(one) !== 0n || before === null || one.balance === null || before === one.balance) return one;
    const move = one.balance - before;
    return one.scraps?.includes(digitsOf(move)) ? withMove(one, move) : one;
  });
}

/** How many balances follow from the one before. */
function holds(list: readonly Transaction[]): number {
  return list.slice(1).filter((next, index) => {
    const before = list[index]!.balance;
    return before !== null && next.balance !== null && before + moved(next) === next.balance;
  }).length;
}

function judged(run: ProvenRun): ProvenRun {
  const list = [...run.list];
  const tally = { proven: 0, broken: 0, repaired: 0, turned: 0, bridged: 0, lastProven: false };
  if (list.every((one) => one.balance === null)) return { ...run, ...tally };
  let before = run.opening;
  for (let index = 0; index < list.length; index++) {
    const one = list[index]!;
    const next = list[index + 1];
    if (before === null) {
      before = one.balance;
      continue;
    }
    const settled = settle(before, one, next);
    tally.lastProven = settled !== null;
    if (settled === null) tally.broken++;
    else {
      tally.proven++;
      if (settled !== one) tally.repaired++;
      if (moved(settled) * moved(one) < 0n) tally.turned++;
      if (!looksLike(moved(settled), moved(one), one.scraps)) tally.bridged++;
      list[index] = settled;
    }
    before = (settled ?? one).balance;
  }
  return { ...run, list, ...tally };
}

/** The movement as the balance before and the movement after it prove it; null when they do not. */
function settle(before: Minor, one: Transaction, next: Transaction | undefined): Transaction | null {
  const after = before + moved(one);
  if (one.balance === after) return one;
  if (one.balance !== null && before - moved(one) === one.balance) return withMove(one, -moved(one));
  // What a text layer says stands as it is: only what was read by eye can be a misreading.
  if (isClear(one)) return null;
  const followed = (balance: Minor) =>
    next !== undefined && next.balance !== null && balance + moved(next) === next.balance;
  if (one.balance !== null && one.balance !== before && followed(one.balance))
    return withMove(one, one.balance - before);
  if (moved(one) !== 0n && followed(after)) return { ...one, balance: after };
  return fromScraps(before, one);
}

const isClear = ({ row }: Transaction): boolean => row.lines[0]?.rung === "pdf-text";

/** A sum read but for a digit or two, where the balances around it leave one that holds all its digits in order. */
function fromScraps(before: Minor, one: Transaction): Transaction | null {
  const seenIn = (minor: Minor) =>
    (one.scraps ?? []).some((digits) => lacksLittle(digits, String(minor < 0n ? -minor : minor)));
  const after = before + moved(one);
  if (one.balance === null) return moved(one) !== 0n && seenIn(after) ? { ...one, balance: after } : null;
  const move = one.balance - before;
  return moved(one) === 0n && move !== 0n && seenIn(move) ? withMove(one, move) : null;
}

const digitsOf = (minor: Minor) => String(minor < 0n ? -minor : minor);

/** Whether a movement may be the one read, but for a digit or two. */
const looksLike = (move: Minor, read: Minor, scraps: readonly string[] = []) =>
  editDistance(digitsOf(move), digitsOf(read)) <= 2 || scraps.some((digits) => lacksLittle(digits, digitsOf(move)));

function lacksLittle(seen: string, whole: string): boolean {
  if (whole.length - seen.length > 2) return false;
  let at = 0;
  for (const digit of whole) if (digit === seen[at]) at++;
  return at === seen.length;
}
