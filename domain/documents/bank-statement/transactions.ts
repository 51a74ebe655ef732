import { fromMinor, type Minor, toMinor } from "../../values/money";
import { findAmounts } from "../../values/parse-amount";
import { findDays } from "../../values/parse-day";
import type { Row } from "../kind";
import { type Column, cellsByRole, sumCell, widened } from "../layout/table-columns";
import type { TextRow } from "../layout/text-rows";
import { maskNumbersIn } from "./mask-number";
import { type StatementRole, statementColumns, sumRoles } from "./statement-columns";
import { columnsWithoutHeading, withUnnamed } from "./unnamed-columns";

/** One movement of money; sums in minor units, `balance` after it. */
export type Transaction = {
  date: string;
  description: string;
  counterparty: string;
  in: Minor;
  out: Minor;
  balance: Minor | null;
  /** Digits of sums in this row whose decimals were not read whole ("33.702,H"). */
  scraps?: readonly string[];
  row: TextRow;
  /** Where its sums were read, each alone in its cell. */
  cells?: { move: SumCell | null; balance: SumCell | null };
};

export type SumCell = NonNullable<ReturnType<typeof sumCell>>;

/** The movements of a statement's table, in the order printed. Words of a cell that runs over several rows are joined. */
export function transactions(rows: readonly TextRow[]): Transaction[] {
  const found: Transaction[] = [];
  const loose: { row: TextRow; columns: Column<StatementRole>[] }[] = [];
  const headings = rows.map((_, index) => statementColumns(rows, index));
  let columns: Column<StatementRole>[] | null = headings.some(Boolean) ? null : columnsWithoutHeading(rows);
  for (const [index, row] of rows.entries()) {
    const heading = headings[index];
    if (heading) {
      const next = headings.findIndex((other, at) => at > index && other);
      const whole = withUnnamed(heading, rows.slice(index + 1, next < 0 ? undefined : next));
      columns = widened(whole, rows.slice(index + 1), { sums: sumRoles });
    } else if (columns) {
      const read = readRow(row, columns);
      if (read) found.push(read);
      else loose.push({ row, columns });
    }
  }
  return found.map((one, index) => ({ ...withLooseWords(one, found, loose), date: one.date || dayNear(found, index) }));
}

/** The day of the nearest movement above, else below. */
const dayNear = (list: readonly Transaction[], index: number) =>
  list.slice(0, index).findLast(({ date }) => date)?.date ?? list.slice(index).find(({ date }) => date)?.date ?? "";

/** Rows below a table that state a balance or a sum, and move no money. */
const foot =
  /(?:neuer|alter)\s*(?:saldo|kontostand)|endsaldo|anfangssaldo|endbestand|(?:closing|ending)\s*balance|期末余额|合\s*计|总\s*计|总收入|总支出|summe|carried\s*forward/iu;

function readRow(row: TextRow, columns: readonly Column<StatementRole>[]): Transaction | null {
  if (foot.test(row.text)) return null;
  const cells = cellsByRole(row, columns, { sums: sumRoles });
  const dateCell = cells.get("date") ?? "";
  const date = findDays(dateCell)[0]?.day ?? "";
  // A day that could not be read still marks a movement where its sums stand; the row takes the day above.
  if (!date && (dateCell.match(/\d/g)?.length ?? 0) < 4) return null;
  const sum = (role: StatementRole) => sumIn(cells.get(role));
  const words = `${cells.get("direction") ?? ""} ${cells.get("amount") ?? ""}`;
  const moved = movement(sum("in"), sum("out"), sum("amount"), words);
  const balance = sum("balance");
  if (moved.in === 0n && moved.out === 0n && (balance === null || !date)) return null;
  if (!date && balance === null) return null;
  return {
    date,
    description: cells.get("description") ?? "",
    counterparty: cells.get("counterparty") ?? "",
    ...moved,
    balance,
    scraps: scrapsIn(row.text),
    row,
    cells: {
      move: only(
        movers
          .filter((role) => (sum(role) ?? 0n) !== 0n)
          .map((role) => sumCell(row, columns, { sums: sumRoles }, role)),
      ),
      balance: sumCell(row, columns, { sums: sumRoles }, "balance"),
    },
  };
}

const movers: readonly StatementRole[] = ["in", "out", "amount"];
/** The one cell that holds a sum other than naught. */
const only = (cells: readonly (SumCell | null)[]): SumCell | null => {
  const found = cells.filter((cell) => cell !== null);
  return found.length === 1 ? found[0]! : null;
};

const scraps = [
  /(?<![\d.,])\d{1,3}(?:[.,]\d{3})*[.,]\d?(?=\s?[SH]?(?:\s|$))/g,
  // All figures, but no point before the last two.
  /(?<![\d.,])\d{1,3}(?:[.,]\d{3})*[.,]\d{5}(?=\s|$)/g,
];
const scrapsIn = (text: string) =>
  scraps
    .flatMap((scrap) => [...text.matchAll(scrap)])
    .map(([seen]) => seen.replace(/\D/g, ""))
    .filter((digits) => digits.length >= 3);

const middle = (row: TextRow) => row.box[1] + row.box[3] / 2;

/** Adds the words just above and below a movement that belong to its cells, and masks account numbers. */
function withLooseWords(
  one: Transaction,
  all: readonly Transaction[],
  loose: readonly { row: TextRow; columns: readonly Column<StatementRole>[] }[],
): Transaction {
  const mine = loose.filter(({ row }) => {
    if (row.page !== one.row.page || Math.abs(middle(row) - middle(one.row)) > 1.6 * one.row.lines[0]!.box[3])
      return false;
    const away = (other: Transaction) => (other.row.page === row.page ? Math.abs(middle(row) - middle(other.row)) : 1);
    return all.every((other) => away(one) <= away(other));
  });
  const words = (role: "description" | "counterparty") => {
    const parts = mine.map(({ row, columns }) => ({
      at: middle(row),
      text: cellsByRole(row, columns, { sums: sumRoles }).get(role) ?? "",
    }));
    const all = [...parts, { at: middle(one.row), text: one[role] }].filter((part) => part.text !== "");
    const joint = /\p{Script=Han}/u.test(all[0]?.text ?? "") ? "" : " ";
    return maskNumbersIn(
      all
        .sort((a, b) => a.at - b.at)
        .map((part) => part.text)
        .join(joint),
    );
  };
  return { ...one, description: words("description"), counterparty: words("counterparty") };
}

function sumIn(text: string | undefined): Minor | null {
  const sum = findAmounts(text ?? "", { decimal: "." })
    .filter((seen) => seen.decimals)
    .at(-1);
  return sum ? toMinor(sum.amount) : null;
}

/** Which way the money went: by column, by sign, or by the word beside a single sum. */
function movement(
  paidIn: Minor | null,
  paidOut: Minor | null,
  single: Minor | null,
  words: string,
): { in: Minor; out: Minor } {
  const size = (minor: Minor | null) => (minor === null ? 0n : minor < 0n ? -minor : minor);
  if (single === null || paidIn !== null || paidOut !== null) return { in: size(paidIn), out: size(paidOut) };
  const out = single < 0n || /支|借|出|\bDR\b|\bD\b|DEBIT/i.test(words);
  return out ? { in: 0n, out: size(single) } : { in: size(single), out: 0n };
}

/** Movements as rows of the document's facts. */
export function asRows(list: readonly Transaction[]): Row[] {
  return list.map((one) => ({
    date: one.date,
    description: one.description,
    counterparty: one.counterparty,
    in: one.in === 0n ? "" : fromMinor(one.in),
    out: one.out === 0n ? "" : fromMinor(one.out),
    balance: one.balance === null ? "" : fromMinor(one.balance),
  }));
}
