import type { Minor } from "../../values/money";
import type { TextRow } from "../layout/text-rows";
import { pitchOf } from "./follows-closely";
import type { PagesSeen } from "./pages-seen";
import type { PrintedName, PrintedSum } from "./printed-sums";
import type { ProvenRun } from "./running-balance";
import type { Transaction } from "./transactions";

type Name = "totalIn" | "totalOut" | "closingBalance";
type Printed = Record<PrintedName, PrintedSum | null>;

/**
 * What a sum must be by the movements themselves; null unless every one of them is proven by the balance before and after
 * it and no row can be missing: an opening balance, the head of page one, or the sum below the last row says so.
 */
export function sumOfAll(
  run: ProvenRun,
  { pages, rows }: { pages: PagesSeen; rows: readonly TextRow[] },
  printed: Printed,
  name: Name,
): Minor | null {
  const { asRead: list, opening } = run;
  if (list.length < 3 || !list.every((one, index) => isProven(one, before(list, index, opening)))) return null;
  const first = list[0]!;
  const last = list.at(-1)!;
  const newestFirst = isBelow(first, last);
  const bottom = newestFirst ? first : last;
  const isHead = pages.told ? pages.first : false;
  const isFoot = standsBelow(name, printed, bottom, { list, rows }) || (pages.told && pages.last);
  const begins = opening !== null || (newestFirst ? isFoot : isHead);
  const ends = newestFirst ? isHead : isFoot;
  if (name === "closingBalance") return ends ? last.balance : null;
  // Nothing proves the first movement where nobody says what was there before it.
  if (!begins || !ends || (opening === null && (first.cells?.move?.confidence ?? 0) < clear)) return null;
  const side = name === "totalIn" ? "in" : "out";
  return list.reduce((sum, one) => sum + one[side], 0n);
}

const clear = 0.95;

const before = (list: readonly Transaction[], index: number, opening: Minor | null) =>
  index === 0 ? opening : list[index - 1]!.balance;

type Table = { list: readonly Transaction[]; rows: readonly TextRow[] };

/** The first movement, with nothing before it, stands on its own. */
function isProven(one: Transaction, earlier: Minor | null): boolean {
  if (one.balance === null) return false;
  return earlier === null || earlier + one.in - one.out === one.balance;
}

/** Whether one row is printed below another. */
const isBelow = (one: Transaction, other: Transaction) =>
  one.row.page > other.row.page || (one.row.page === other.row.page && one.row.box[1] > other.row.box[1]);

const sumLike = /\d[.,]\d{2}(?!\d)/;

/**
 * Whether the sum stands at the end of the table: the first line below the last row that holds any sum is a printed one,
 * and no farther away than a row that was not read would lie.
 */
function standsBelow(name: Name, printed: Printed, bottom: Transaction, { list, rows }: Table): boolean {
  const { page, box } = bottom.row;
  const own = printed[name]?.line;
  const below = rows
    .filter((row) => row.page === page && row.box[1] > box[1] + box[3] / 2 && sumLike.test(row.text))
    .sort((one, other) => one.box[1] - other.box[1])[0];
  if (!own || own.page !== page || !below) return false;
  const isPrinted = Object.values(printed).some(
    (sum) => sum?.line.page === page && Math.abs(sum.line.box[1] - below.box[1]) < below.box[3],
  );
  const pitch = pitchOf(list);
  return isPrinted && pitch !== null && below.box[1] - box[1] < farthest * pitch;
}

/** The end of a table and the line below it, in rows. */
const farthest = 2.6;
