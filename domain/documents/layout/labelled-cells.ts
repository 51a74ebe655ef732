import type { Box } from "../../values/box";
import { factFromLine } from "../fact";
import type { Fact } from "../kind";
import { boxUnion, verticalOverlap } from "./box-union";
import type { LevelLine } from "./level-lines";
import { linesBesideMiddle, linesGrown } from "./lines-of-cell";
import { linesRightOf } from "./neighbours";

/** The text of a cell that a label names, the lines it was put together from and where they stand. */
export type Cell = { text: string; lines: readonly LevelLine[]; box: Box };

type Multiline = boolean | "tight";

/** Labels of a form by field: anchored patterns over texts without spaces. `multiline` values go on below, "tight" ones only on a line that nearly touches. */
export type FormLabels<Field extends string> = Readonly<Record<Field, { label: RegExp; multiline?: Multiline }>>;

/** A text without spaces, half width. */
export const unspaced = (text: string) => text.normalize("NFKC").replace(/\s/g, "");

type Hit<Field> = { field: Field; line: LevelLine; rest: string; from: LevelLine };

/**
 * The cells of a form by its labels: the value is glued to the label or stands right of it up to the next label, and
 * multi-line values go on below. Labels set out over two boxes ("名" "称") count as one. `noise` is cut out of values.
 * A line that two labels claim tells which value neither has: both cells stay empty.
 */
export function labelledCells<Field extends string>(
  lines: readonly LevelLine[],
  labels: FormLabels<Field>,
  noise?: RegExp,
): Partial<Record<Field, Cell>> {
  const hits = lines.flatMap((line) => hitOn(lines, line, labels));
  const taken: Taken = new Map(hits.flatMap((hit) => [hit.line, hit.from].map((line) => [line, hit.rest !== ""])));
  const reach = standInOneColumn(hits) ? reachInList : reachInForm;
  const cells: Partial<Record<Field, Cell>> = {};
  for (const hit of hits) {
    const rest = hit.rest.replace(noise ?? /$^/, "");
    const parts = textOfCell(lines, { ...hit, rest }, taken, {
      multiline: labels[hit.field].multiline ?? false,
      reach,
    });
    const text = parts
      .map((part) => part.text.replace(noise ?? /$^/, ""))
      .join("")
      .replace(/^[:;.,\s]+/, "");
    if (text === "" || cells[hit.field]) continue;
    cells[hit.field] = {
      text,
      lines: parts.map((part) => part.line),
      box: boxUnion(parts.map((part) => part.line.seenAt))!,
    };
  }
  return withoutClaimedTwice(cells);
}

function withoutClaimedTwice<Field extends string>(cells: Partial<Record<Field, Cell>>): Partial<Record<Field, Cell>> {
  const all = Object.entries(cells) as [Field, Cell][];
  const alone = ([field, cell]: [Field, Cell]) =>
    all.every(([other, { lines }]) => other === field || !lines.some((line) => cell.lines.includes(line)));
  return Object.fromEntries(all.filter(alone)) as Partial<Record<Field, Cell>>;
}

function hitOn<Field extends string>(
  lines: readonly LevelLine[],
  line: LevelLine,
  labels: FormLabels<Field>,
): Hit<Field>[] {
  const text = unspaced(line.text);
  const fields = Object.keys(labels) as Field[];
  const setOut = text.length === 1 ? hitOnSetOut(lines, line, labels) : null;
  if (setOut) return [setOut];
  for (const field of fields) {
    const match = labels[field].label.exec(text);
    if (match) return [{ field, line, rest: text.slice(match[0].length), from: line }];
  }
  const cutOff = /^\p{Script=Han}{2,4}$/u.test(text) ? hitOnSetOut(lines, line, labels) : null;
  return cutOff ? [cutOff] : [];
}

/** A label set out over several boxes of which `line` holds the first character. */
function hitOnSetOut<Field extends string>(
  lines: readonly LevelLine[],
  line: LevelLine,
  labels: FormLabels<Field>,
): Hit<Field> | null {
  const fields = Object.keys(labels) as Field[];
  let joined = unspaced(line.text);
  for (const next of (linesRightOf(lines, line) as LevelLine[]).slice(0, 3)) {
    if (next.box[0] - line.box[0] > 0.16) break;
    const before = joined.length;
    joined += unspaced(next.text);
    for (const field of fields) {
      const length = labels[field].label.exec(joined)?.[0].length ?? 0;
      if (length > before) return { field, line, rest: joined.slice(length), from: next };
    }
  }
  return null;
}

/** How far right of its label a value begins, as a share of the page: in a list (a phone's screen) it may stand at the edge. */
const [reachInForm, reachInList] = [0.22, 0.9];

/** Many labels one below the other, and none elsewhere: whatever stands on a label's row is its value. */
function standInOneColumn(hits: readonly { line: LevelLine }[]): boolean {
  const lefts = hits.map(({ line }) => line.box[0]).sort((a, b) => a - b);
  return lefts.length >= 6 && lefts.at(-1)! - lefts[0]! < 0.06;
}

type Part = { text: string; line: LevelLine };
/** The lines that hold labels, and whether a value is glued to it. */
type Taken = ReadonlyMap<LevelLine, boolean>;

function textOfCell<Field>(
  lines: readonly LevelLine[],
  hit: Hit<Field>,
  taken: Taken,
  { multiline, reach }: { multiline: Multiline; reach: number },
) {
  const parts: Part[] = /[^:;.,]/.test(hit.rest) ? [{ text: hit.rest, line: hit.from }] : [];
  const stacked: Part[] = [];
  let edge = hit.from.box[0] + hit.from.box[2];
  for (const next of linesRightOf(lines, hit.from) as LevelLine[]) {
    if (taken.has(next) || next.box[0] - edge > (parts.length > 0 ? 0.05 : reach)) break;
    if (isSpeck(next, hit.from) || isOfAnother(next, hit.from, taken)) continue;
    if (parts.some((part) => part.line !== hit.from && standsOver(part.line, next))) {
      stacked.push({ text: unspaced(next.text), line: next });
      continue;
    }
    const text =
      parts.length > 0 ? unspaced(next.text) : withoutHalf(unspaced(next.text), hit.from, next.box[0] < edge);
    // Two pieces of a row that overlap may both hold the character where they meet.
    const last = parts.at(-1);
    if (last && next.box[0] < edge - 0.004 && text.startsWith(last.text.slice(-1))) last.text = last.text.slice(0, -1);
    parts.push({ text, line: next });
    edge = next.box[0] + next.box[2];
  }
  if (!multiline) return parts;
  const others = [...taken].filter(([label]) => label !== hit.line && label !== hit.from);
  const free = lines.filter(
    (line) => !taken.has(line) && !others.some(([label, glued]) => names(label, line, glued ? 0.05 : 0.22)),
  );
  const glued = parts[0]?.line === hit.from;
  const seen = glued ? parts : inRows(parts, stacked);
  const row = seen.length > 0 ? seen.map((part) => part.line) : linesBesideMiddle(free, hit.from);
  const { above, below } = linesGrown(lines, free, row, { glued, tight: multiline === "tight" });
  const whole = (line: LevelLine): Part => ({ text: unspaced(line.text), line });
  return [...above.map(whole), ...(seen.length > 0 ? seen : row.map(whole)), ...below.map(whole)];
}

/** The right halves that a value's box may cut off its label's last character, and be read with. */
const rightHalves: Readonly<Record<string, string>> = { 称: "尔", 所: "斤", 期: "月", 址: "止" };

function withoutHalf(value: string, label: LevelLine, overlaps: boolean): string {
  const half = rightHalves[unspaced(label.text).slice(-1)];
  return overlaps && half && value.startsWith(half) ? value.slice(1) : value;
}

/** Whether two lines are rows of one value, both of which a label at its middle reaches, and no pieces of one row. */
const standsOver = (one: LevelLine, other: LevelLine) => other.box[0] < one.box[0] + 0.5 * one.box[2];

/** The pieces of a label's row with the rows that are stacked above and below them. */
function inRows(parts: readonly Part[], stacked: readonly Part[]): Part[] {
  const isAbove = ({ line }: Part) => line.box[1] < parts[0]!.line.box[1];
  return [...stacked.filter(isAbove), ...parts, ...stacked.filter((part) => !isAbove(part))];
}

/** A stain or a stroke of the ground, read as a small letter or a doubtful small character. */
const isSpeck = ({ text, box, confidence }: LevelLine, label: LevelLine) =>
  unspaced(text).length === 1 &&
  (!/[\p{Script=Han}\d]/u.test(text) || confidence < 0.7) &&
  box[3] < 0.65 * label.box[3];

/** A leaning line may reach two rows: it belongs to the label below or above whose middle is clearly nearer to its own. */
function isOfAnother(line: LevelLine, label: LevelLine, taken: Taken): boolean {
  const off = (one: LevelLine) => Math.abs(one.box[1] + one.box[3] / 2 - line.box[1] - line.box[3] / 2);
  if (off(label) < 0.4 * label.box[3]) return false;
  return [...taken.keys()].some(
    (other) =>
      verticalOverlap(other.box, label.box) < 0.3 &&
      Math.abs(other.box[0] - label.box[0]) < 0.06 &&
      names(other, line) &&
      off(other) < 0.6 * off(label),
  );
}

/** Whether `line` is the value of `label`: it stands on the same row, not far to the right. */
function names(label: LevelLine, line: LevelLine, reach = 0.22): boolean {
  const gap = line.box[0] - label.box[0] - label.box[2];
  return gap > -0.02 && gap < reach && verticalOverlap(label.box, line.box) > 0.45;
}

/** The fact that a cell states; the weakest of its lines weighs on `confidence`. `read` understands the text or not. */
export function factFromCell(
  cell: Cell | undefined,
  confidence: number,
  read: (text: string) => string | null = (text) => text,
): Fact | null {
  const value = cell ? read(cell.text) : null;
  if (!cell || !value) return null;
  const weakest = cell.lines.reduce((a, b) => (b.confidence < a.confidence ? b : a));
  return factFromLine(value, weakest, confidence, cell.box);
}
