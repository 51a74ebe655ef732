import type { Transaction } from "./transactions";

/** The movement that is printed first, whichever way time runs: where the table begins. */
export function printedFirst(list: readonly Transaction[]): Transaction | undefined {
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return undefined;
  const isTurned =
    last.row.page < first.row.page || (last.row.page === first.row.page && last.row.box[1] < first.row.box[1]);
  return isTurned ? last : first;
}
