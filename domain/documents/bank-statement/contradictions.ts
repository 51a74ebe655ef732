import { fromMinor, type Minor } from "../../values/money";
import { isAnotherNumber } from "../another-number";
import type { Contradiction } from "../kind";
import { followsClosely } from "./follows-closely";
import type { ProvenRun } from "./running-balance";
import type { SumCell, Transaction } from "./transactions";

const moved = (one: Transaction) => one.in - one.out;
const size = (minor: Minor) => fromMinor(minor < 0n ? -minor : minor);

/** Whether a balance follows from the one before; null where one of the sums was not read. */
function holds(before: Minor | null, one: Transaction): boolean | null {
  if (before === null || one.balance === null || moved(one) === 0n) return null;
  // A sum in the wrong column may be a column misjudged.
  return before + moved(one) === one.balance || before - moved(one) === one.balance;
}

/**
 * The sums of an account that contradict the ones around them, where these prove each other and leave one culprit: a
 * balance that neither the row before nor the row after knows, or a movement between two balances that others prove.
 */
export function contradictionsIn(run: ProvenRun): Contradiction[] {
  const { asRead: list, opening } = run;
  const before = (index: number) => (index === 0 ? opening : (list[index - 1]?.balance ?? null));
  const links = list.map((one, index) => holds(before(index), one));
  return list
    .flatMap((one, index) => {
      // A page from the middle may repeat what there was at the very beginning: its first row need not follow from it.
      if (index === 0 || links[index] !== false) return [];
      const found =
        wrongBalance(before(index)!, one, list[index + 1]) ??
        (links[index - 1] !== false ? wrongMove(list, index, links) : null) ??
        wrongAtEdge(list, index, links);
      return found ? [{ ...found, row: index + 1 }] : [];
    })
    .sort((a, b) => b.confidence - a.confidence);
}

function wrongBalance(before: Minor, one: Transaction, next: Transaction | undefined): Contradiction | null {
  if (!next || next.balance === null || moved(next) === 0n) return null;
  const follows = before + moved(one);
  if (follows + moved(next) !== next.balance) return null;
  return said(one, one.cells?.balance, fromMinor(one.balance!), fromMinor(follows));
}

/** What was moved between two balances that are proven; rows between them must all have been seen. */
function wrongMove(
  list: readonly Transaction[],
  index: number,
  links: readonly (boolean | null)[],
): Contradiction | null {
  const one = list[index]!;
  const [earlier, later] = [list[index - 1], links[index + 1]];
  if (!earlier || links[index - 1] !== true || later !== true || !followsClosely(list, index)) return null;
  const difference = one.balance! - earlier.balance!;
  return said(one, one.cells?.move, size(moved(one)), size(difference));
}

/** So many neighbours must prove each other before a table's edge is held against them. */
const enough = 4;
/** How clearly every sum must have been read of which nothing but itself tells that it is right. */
const clear = 0.9;

/**
 * Beside the first or the last row one balance stands unproven. Where all else of the table runs, no row can be missing
 * between, and each sum that nothing proves was read clearly and would have to be quite another number, it was not a slip
 * of the reader.
 */
function wrongAtEdge(
  list: readonly Transaction[],
  index: number,
  links: readonly (boolean | null)[],
): Contradiction | null {
  const [one, earlier] = [list[index]!, list[index - 1]!];
  const [isSecond, isLast] = [index === 1, index === list.length - 1];
  const runs = links.every((link, at) => at === 0 || at === index || link !== false);
  if (!runs || links.filter((link) => link === true).length < enough || !followsClosely(list, index)) return null;
  if (!(isSecond || links[index - 1] === true) || !(isLast || links[index + 1] === true)) return null;
  const difference = one.balance! - earlier.balance!;
  const unproven = [
    { cell: one.cells?.move, seen: moved(one), meant: [difference] },
    ...(links[index + 1] === true
      ? []
      : [{ cell: one.cells?.balance, seen: one.balance!, meant: either(earlier.balance!, moved(one)) }]),
    ...(isSecond
      ? [{ cell: earlier.cells?.balance, seen: earlier.balance!, meant: either(one.balance!, moved(one)) }]
      : []),
  ];
  const isCertain = unproven.every(
    ({ cell, seen, meant }) =>
      cell && cell.confidence >= clear && meant.every((other) => isAnotherNumber(size(seen), size(other))),
  );
  return isCertain ? said(one, one.cells?.move, size(moved(one)), size(difference)) : null;
}

/** What a balance would be if the movement beside it were right, whichever way it went. */
const either = (balance: Minor, move: Minor): Minor[] => [balance + move, balance - move];

function said(one: Transaction, cell: SumCell | null | undefined, seen: string, follows: string): Contradiction | null {
  if (!cell) return null;
  return { seen, follows, confidence: Math.round(cell.confidence * 1000) / 1000, page: one.row.page, box: cell.box };
}
