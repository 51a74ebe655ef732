import { fromMinor, type Minor, toMinor } from "../../values/money";
import { findAmounts } from "../../values/parse-amount";
import { findDays } from "../../values/parse-day";
import type { Row } from "../kind";
import { type Column, cellsByRole } from "../layout/table-columns";
import type { TextRow } from "../layout/text-rows";
import { maskNumbersIn } from "./mask-number";
import { type StatementRole, statementColumns } from "./statement-columns";

/** One movement of money; sums in minor units, `balance` after it. */
export type Transaction = {
  date: string;
  description: string;
  counterparty: string;
  in: Minor;
  out: Minor;
  balance: Minor | null;
  row: TextRow;
};

/** The movements of a statement's table, in the order printed. Rows without a day belong to the movement above them. */
export function transactions(rows: readonly TextRow[]): Transaction[] {
  const found: Transaction[] = [];
  let columns: Column<StatementRole>[] | null = null;
  for (const row of rows) {
    const header = statementColumns(row);
    if (header) {
      columns = header;
      continue;
    }
    const read = columns && readRow(row, columns);
    if (read) found.push(read);
  }
  return found;
}

function readRow(row: TextRow, columns: readonly Column<StatementRole>[]): Transaction | null {
  const cells = cellsByRole(row, columns);
  const date = findDays(cells.get("date") ?? "")[0]?.day;
  if (!date) return null;
  const sum = (role: StatementRole) => sumIn(cells.get(role));
  const moved = movement(
    sum("in"),
    sum("out"),
    sum("amount"),
    `${cells.get("direction") ?? ""} ${cells.get("amount") ?? ""}`,
  );
  const balance = sum("balance");
  if (moved.in === 0n && moved.out === 0n && balance === null) return null;
  return {
    date,
    description: maskNumbersIn(cells.get("description") ?? ""),
    counterparty: maskNumbersIn(cells.get("counterparty") ?? ""),
    ...moved,
    balance,
    row,
  };
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

/** The share (0..1) of neighbouring movements whose balances follow from their sums, in either order of time. */
export function balanceHolds(list: readonly Transaction[]): number {
  const pairs = list.slice(1).flatMap((next, index) => {
    const before = list[index]!;
    if (before.balance === null || next.balance === null) return [];
    const forward = before.balance + next.in - next.out === next.balance;
    const backward = next.balance + before.in - before.out === before.balance;
    return [forward || backward];
  });
  return pairs.length === 0 ? 0 : pairs.filter(Boolean).length / pairs.length;
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
