import type { Transaction } from "./transactions";

const middle = ({ row: { box } }: Transaction) => box[1] + box[3] / 2;
/** A row left out leaves a gap of two rows; rows with words in two lines stand wider than the usual ones. */
const widest = 1.55;

/** Whether the row at `index` stands right below the one printed before it, so that none between them was left unread. */
export function followsClosely(list: readonly Transaction[], index: number): boolean {
  const gaps = list.map((one, at) => gapBefore(list[at - 1], one));
  const known = gaps.filter((gap) => gap !== null).sort((a, b) => a - b);
  const gap = gaps[index];
  if (gap === null || gap === undefined || known.length < 3) return false;
  return gap <= widest * known[Math.floor(known.length / 2)]!;
}

/** Between the middles of two rows of one page, whichever way time runs; null across pages. */
const gapBefore = (one: Transaction | undefined, next: Transaction): number | null =>
  one && one.row.page === next.row.page ? Math.abs(middle(next) - middle(one)) : null;
