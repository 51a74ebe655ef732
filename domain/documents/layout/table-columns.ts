import type { Box } from "../../values/box";
import { partOfBox } from "./neighbours";
import type { PlacedLine } from "./placed-line";
import type { TextRow } from "./text-rows";

/** A column of a table: what its heading says it holds, and where the heading stands. */
export type Column<Role extends string> = { role: Role; left: number; right: number };

/** Headings by role; the first pattern that fits a heading (upper case, no spaces, brackets or accents) names its role. */
export type HeadingRoles<Role extends string> = readonly (readonly [role: Role, pattern: RegExp])[];

/** The columns that a row of headings names, left to right: words in headings are short, others are passed over. */
export function columnsOf<Role extends string>(row: TextRow, roles: HeadingRoles<Role>): Column<Role>[] {
  return row.lines.flatMap((line) => {
    const text = foldHeading(line.text);
    const role = text.length <= 24 ? roles.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
    return role ? [{ role, left: line.box[0], right: line.box[0] + line.box[2] }] : [];
  });
}

const foldHeading = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\s().:元]/gu, "")
    .toUpperCase();

/**
 * The columns of a heading that may run over two or three rows ("借方发生" above "额"): those of the row at `index`, and
 * those of the rows just above and below it that stand where it names none.
 */
export function headingAt<Role extends string>(
  rows: readonly TextRow[],
  index: number,
  roles: HeadingRoles<Role>,
): Column<Role>[] {
  const row = rows[index]!;
  const columns = columnsOf(row, roles);
  if (columns.length < 2) return columns;
  for (const other of [rows[index - 1], rows[index + 1]]) {
    if (!other || other.page !== row.page || Math.abs(other.box[1] - row.box[1]) > 1.6 * row.lines[0]!.box[3]) continue;
    for (const column of columnsOf(other, roles)) {
      if (columns.every((known) => Math.min(column.right, known.right) <= Math.max(column.left, known.left)))
        columns.push(column);
    }
  }
  return columns.sort((a, b) => a.left - b.left);
}

/** Rows of sums below a table, which keep to no column. */
const foot = /合\s*计|总\s*计|小\s*计|笔数|\btotal|summe/i;

/**
 * Columns as wide as their cells: a piece below that lies under one heading only stretches that column, so that a short
 * word set left under a centred heading finds its column too.
 */
export function widened<Role extends string>(
  columns: readonly Column<Role>[],
  below: readonly TextRow[],
  kinds: ColumnKinds<Role>,
): Column<Role>[] {
  const wide = columns.map((column) => ({ ...column }));
  const cells = below.filter((row) => !foot.test(row.text)).flatMap((row) => row.lines);
  for (const piece of cells.flatMap(piecesOf)) {
    const under = columns.flatMap((column, index) =>
      Math.min(piece.right, column.right) > Math.max(piece.left, column.left) ? [index] : [],
    );
    const column = under.length === 1 ? wide[under[0]!]! : null;
    if (!column || kinds.sums.includes(column.role) !== piece.isSum) continue;
    column.left = Math.min(column.left, piece.left);
    column.right = Math.max(column.right, piece.right);
  }
  return wide;
}

/** The column that a cell from `left` to `right` belongs to: most shared width, else the nearest middle. */
export function columnFor<Role extends string>(
  columns: readonly Column<Role>[],
  left: number,
  right: number,
): Column<Role> {
  const shared = (column: Column<Role>) => Math.max(0, Math.min(right, column.right) - Math.max(left, column.left));
  const away = (column: Column<Role>) => Math.abs((left + right) / 2 - (column.left + column.right) / 2);
  return [...columns].sort((a, b) => shared(b) - shared(a) || away(a) - away(b))[0]!;
}

/** Which columns hold sums and which hold words: a sum is never put among words, nor words among sums. */
export type ColumnKinds<Role extends string> = { sums: readonly Role[] };

/** A row's texts by the role of the column they stand in. Neighbouring cells that were read as one line are parted. */
export function cellsByRole<Role extends string>(
  row: TextRow,
  columns: readonly Column<Role>[],
  kinds: ColumnKinds<Role>,
): Map<Role, string> {
  const cells = new Map<Role, string>();
  for (const { role, piece } of placed(row, columns, kinds))
    cells.set(role, `${cells.get(role) ?? ""} ${piece.text}`.trim());
  return cells;
}

function placed<Role extends string>(row: TextRow, columns: readonly Column<Role>[], kinds: ColumnKinds<Role>) {
  return row.lines.flatMap(piecesOf).map((piece) => {
    const fitting = columns.filter((column) => kinds.sums.includes(column.role) === piece.isSum);
    return { piece, role: columnFor(fitting.length > 0 ? fitting : columns, piece.left, piece.right).role };
  });
}

/** Where a row's sum in a column was read, and how clearly; null where there is none, or more than one. */
export function sumCell<Role extends string>(
  row: TextRow,
  columns: readonly Column<Role>[],
  kinds: ColumnKinds<Role>,
  wanted: Role,
): { box: Box; confidence: number } | null {
  const found = placed(row, columns, kinds).filter(({ role, piece }) => role === wanted && piece.isSum);
  const [only] = found;
  return only && found.length === 1 ? { box: only.piece.box, confidence: only.piece.confidence } : null;
}

/** The sums of a row, each where it stands, left to right. */
export const sumsOf = (row: TextRow): Piece[] =>
  row.lines
    .flatMap(piecesOf)
    .filter(({ isSum }) => isSum)
    .sort((a, b) => a.left - b.left);

export type Piece = { text: string; left: number; right: number; isSum: boolean; box: Box; confidence: number };

const sum = /^[-+(]?[¥￥$€£]?\s?-?\d[\d,.']*[.,]\d{2}\)?[-]?$/;
/** Words, and sums that were read without the space between two columns ("45,000.0058,300.00"). */
const tokens = /[-+(]?[¥￥$€£]?\d{1,3}(?:,\d{3})+\.\d{2}\)?(?=\d|\s|$)|\S+/g;
/** "2025.06.10" looks like a sum and is a day. */
const pointedDay = /^\d{4}\.\d{2}\.\d{2}$/;
const day = /^\d{4}[-/.]?\d{2}[-/.]?\d{2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/;

/** A line parted at its spaces wherever a sum or a day begins or ends; other words stay together. */
function piecesOf(line: PlacedLine): Piece[] {
  const pieces: (Piece & { kind: "sum" | "day" | "words" })[] = [];
  for (const match of line.text.matchAll(tokens)) {
    const text = match[0].normalize("NFKC");
    const kind = sum.test(text) && !pointedDay.test(text) ? "sum" : day.test(text) ? "day" : "words";
    const box = partOfBox(line, match.index, match.index + match[0].length);
    const last = pieces.at(-1);
    if (last && last.kind === "words" && kind === "words") {
      last.text += ` ${text}`;
      last.right = box[0] + box[2];
    } else {
      const { confidence } = line;
      pieces.push({ text, left: box[0], right: box[0] + box[2], isSum: kind === "sum", kind, box, confidence });
    }
  }
  return pieces;
}
