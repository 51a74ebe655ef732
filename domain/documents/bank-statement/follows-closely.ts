import type { Transaction } from "./transactions";

const middle = ({ row: { box } }: Transaction) => box[1] + box[3] / 2;
/** A row left out leaves a gap of two rows; rows with words in two lines stand wider than the usual ones. */
const widest = 1.55;

/** Whether the row at `index` stands right below the one printed before it, so that none between them was left unread. */
export function followsClosely(list: readonly Transaction[], index: number): boolean {
  const gap = gapBefore(list[index - 1], list[index]!);
  const pitch = pitchOf(list);
  return gap !== null && pitch !== null && gap <= widest * pitch;
}

/** The usual way from one row to the next, as a share of the page; null where too few stand below each other. */
export function pitchOf(list: readonly Transaction[]): number | null {
  const gaps = list.flatMap((one, at) => gapBefore(list[at - 1], one) ?? []).sort((a, b) => a - b);
  return gaps.length < 3 ? null : gaps[Math.floor(gaps.length / 2)]!;
}

/** Between the middles of two rows of one page, whichever way time runs; null across pages. */
const gapBefore = (one: Transaction | undefined, next: Transaction): number | null =>
  one && one.row.page === next.row.page ? Math.abs(middle(next) - middle(one)) : null;
