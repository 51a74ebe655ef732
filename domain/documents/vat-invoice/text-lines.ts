import { factFromLine } from "../fact";
import type { Fact, Row } from "../kind";
import { boxUnion } from "../layout/box-union";
import type { LevelLine } from "../layout/level-lines";
import { partOfBox } from "../layout/neighbours";
import { type Column, columnFor } from "../layout/table-columns";
import { type PagePlan, tight } from "./page-plan";
import { partedCells } from "./parted-cells";
import { ratePercent } from "./rate-percent";

type Role = "name" | "spec" | "unit" | "quantity" | "unitPrice" | "amount" | "taxRate" | "taxAmount";

const headings: readonly (readonly [Role, RegExp])[] = [
  ["name", /^(项目名称|货物或应税.*名称|.*服务名称|.*劳务名称|货物名称)$/],
  ["spec", /^规格型号$|^规格$/],
  ["unit", /^单位$/],
  ["quantity", /^数量$/],
  ["unitPrice", /^单价$/],
  ["amount", /^金额$/],
  ["taxRate", /^(税率(\/征收率)?|征收率)$/],
  ["taxAmount", /^税额$/],
];
const tableEnd =
  /^[合小]计?$|^计$|^[合小]计|价税合|^运输工具|^起运地|^建筑服务发生地|^建筑项目名称|^土地增值税|^不动产地址|^产权证书|^出行人|^有效身份证|^出行日期/;

type Cell = { text: string; box: readonly [number, number, number, number]; line: LevelLine };

/** The rows of the invoice's table, or null when its headings were not read. */
export function linesOf(plan: PagePlan): Fact | null {
  const columns = headingColumns(plan);
  if (!columns?.some((column) => column.role === "amount")) return null;
  const top = columns[0]!.bottom;
  const end = plan.lines
    .filter((line) => line.box[1] > top && tableEnd.test(tight(line.text)))
    .reduce((least, line) => Math.min(least, line.box[1]), plan.totalAt ?? 1);
  const body = plan.lines.filter((line) => line.box[1] >= top - 0.004 && line.box[1] + line.box[3] / 2 < end);
  const rows: { cells: Row; at: number }[] = [];
  const used: LevelLine[] = [];
  for (const band of bandsOf(body.flatMap(cellsIn))) {
    const cells = rowOf(band, columns);
    const last = rows.at(-1);
    if (last && isFoot(cells)) break;
    if (cells.amount && /\d/.test(cells.amount)) rows.push({ cells, at: band[0]!.box[1] });
    else if (last && cells.name && isContinuation(cells) && below(used.at(-1)!, band[0]!))
      last.cells = { ...last.cells, name: `${last.cells.name ?? ""}${cells.name}` };
    else continue;
    used.push(...band.map((cell) => cell.line));
  }
  if (rows.length === 0) return null;
  const sure = Math.min(...used.map((line) => line.confidence));
  const first = { ...used[0]!, confidence: sure };
  const box = boxUnion(used.map((line) => line.seenAt))!;
  return { ...factFromLine("rows", first, 0.82, box), value: rows.map((row) => row.cells) };
}

/** The row of sums holds no words, whatever became of its 合计. */
const isFoot = (cells: Row) =>
  Boolean(cells.amount) && !cells.name && !cells.unitPrice && !cells.quantity && !cells.taxRate;

/** Just below, as the next line of the same cell is. */
const below = (above: LevelLine, cell: Cell) => cell.box[1] - (above.box[1] + above.box[3]) < 0.8 * cell.box[3];

const isContinuation = (cells: Row) =>
  !cells.taxAmount &&
  !cells.quantity &&
  !cells.unitPrice &&
  !/^[*(（]|[：:!！]/.test(cells.name ?? "") &&
  (cells.name ?? "").length <= 16;

/** The columns that the row of headings names; headings set out in single characters are put together. */
function headingColumns(plan: PagePlan): (Column<Role> & { bottom: number })[] | null {
  const anchor = plan.lines.find((line) => /^(规格型号|税率(\/征收率)?|单价|数量|金额)$/.test(tight(line.text)));
  if (!anchor) return null;
  const row = plan.lines
    .filter((line) => Math.abs(line.box[1] + line.box[3] / 2 - anchor.box[1] - anchor.box[3] / 2) < anchor.box[3] * 0.8)
    .sort((a, b) => a.box[0] - b.box[0]);
  const joined: { text: string; left: number; right: number; bottom: number }[] = [];
  for (const line of row) {
    const text = tight(line.text);
    const last = joined.at(-1);
    const [left, right, bottom] = [line.box[0], line.box[0] + line.box[2], line.box[1] + line.box[3]];
    if (last && last.text.length === 1 && headings.some(([, pattern]) => pattern.test(last.text + text))) {
      last.text += text;
      last.right = right;
    } else joined.push({ text, left, right, bottom });
  }
  const columns = joined.flatMap(({ text, left, right, bottom }) => {
    const role = headings.find(([, pattern]) => pattern.test(text))?.[0];
    return role ? [{ role, left, right, bottom }] : [];
  });
  return columns.length >= 3 ? columns : null;
}

const glued = /-?\d[\d,]*\.\d{2}(?=\d{1,2}%)|\d{1,2}(?:\.\d)?%|\*{3,}|免税|不征税|\S+/g;

/** A line's cells: parted at spaces and where an amount and a rate were read as one ("8854700.8517%"). */
function cellsIn(line: LevelLine): Cell[] {
  const text = line.text.normalize("NFKC");
  const numeric = /^[\d\s.,%¥-]+$/.test(text);
  if (!numeric) return [{ text: text.trim(), box: line.box, line }];
  return [...text.matchAll(glued)].map((match) => ({
    text: match[0],
    box: partOfBox(line, match.index, match.index + match[0].length),
    line,
  }));
}

function bandsOf(cells: readonly Cell[]): Cell[][] {
  const middle = (cell: Cell) => cell.box[1] + cell.box[3] / 2;
  const bands: Cell[][] = [];
  for (const cell of [...cells].sort((a, b) => middle(a) - middle(b))) {
    const band = bands.at(-1);
    if (band && middle(cell) - middle(band[0]!) < 0.6 * Math.min(cell.box[3], band[0]!.box[3])) band.push(cell);
    else bands.push([cell]);
  }
  return bands.map((band) => band.sort((a, b) => a.box[0] - b.box[0]));
}

function rowOf(band: readonly Cell[], columns: readonly Column<Role>[]): Row {
  const row: Record<string, string> = {};
  for (const cell of band) {
    const role = roleOf(cell, columns);
    if (!role) continue;
    const text = role === "amount" || role === "taxAmount" ? cell.text.replace(/[¥,\s]/g, "") : cell.text;
    const value = role === "taxRate" ? ratePercent(text) : text;
    row[role] = row[role] ? `${row[role]}${role === "name" ? "" : " "}${value}` : value;
  }
  return partedCells(row);
}

function roleOf(cell: Cell, columns: readonly Column<Role>[]): Role | null {
  const words = /\p{Script=Han}/u.test(cell.text);
  if (/^\d{1,2}(\.\d)?%$|^免税$|^不征税$/.test(cell.text)) return "taxRate";
  if (cell.text.startsWith("*") && words) return "name";
  const number = /^[\d.,¥-]+$/.test(cell.text);
  const fitting = columns.filter(({ role }) =>
    words
      ? role === "name" || role === "spec" || role === "unit"
      : !(number && ["name", "unit", "taxRate"].includes(role)),
  );
  return fitting.length > 0 ? columnFor(fitting, cell.box[0], cell.box[0] + cell.box[2]).role : null;
}
