import type { TextLine } from "@/domain/reading";
import { shareWidth } from "./character-widths";

/** A run of text as a text layer gives it; all lengths are fractions of the page's width (x) or height (y). */
export type TextRun = {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  em: number;
  /** Runs askew, as the words around a seal do. */
  isTurned?: boolean;
};

/** A gap of more than this many ems separates columns; of more than `word` ems, words. */
const gaps = { column: 1, word: 0.16, overlap: -0.6 };

type Open = { runs: TextRun[]; right: number; middle: number; height: number };

/**
 * Joins runs into lines of text, in reading order; text in separate columns stays in separate lines.
 * `em` of a run is its font size as a fraction of the page's width.
 */
export function textLines(runs: readonly TextRun[]): TextLine[] {
  const all = runs.flatMap(splitAtWideSpaces).filter((run) => run.text.trim() !== "");
  // A seal's words lie over the lines below it and belong to none of them.
  return [all.filter(({ isTurned }) => !isTurned), all.filter(({ isTurned }) => isTurned)]
    .flatMap(intoRows)
    .flatMap(intoLines)
    .map(toLine);
}

/** Some producers set a table row as one run with many spaces between the cells. */
function splitAtWideSpaces(run: TextRun): TextRun[] {
  if (!/\S\s{3,}\S/.test(run.text)) return [run];
  const places = shareWidth(run.text, run.x, run.width);
  const parts: TextRun[] = [];
  for (const match of run.text.matchAll(/\S+(\s{1,2}\S+)*/g)) {
    const first = places[[...run.text.slice(0, match.index)].length]!;
    const last = places[[...run.text.slice(0, match.index + match[0].length)].length - 1]!;
    parts.push({ ...run, text: match[0], x: first[0], width: last[0] + last[1] - first[0] });
  }
  return parts;
}

function intoRows(runs: readonly TextRun[]): TextRun[][] {
  const rows: { runs: TextRun[]; middle: number; height: number }[] = [];
  for (const run of [...runs].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.findLast((one) => Math.abs(one.middle - middle(run)) < 0.4 * Math.min(one.height, run.height));
    if (row) row.runs.push(run);
    else rows.push({ runs: [run], middle: middle(run), height: run.height });
  }
  return rows.map((row) => row.runs.sort((a, b) => a.x - b.x));
}

function intoLines(row: TextRun[]): Open[] {
  const lines: Open[] = [];
  for (const run of row) {
    const line = lines.at(-1);
    if (line && belongs(line, run)) {
      line.runs.push(run);
      line.right = Math.max(line.right, run.x + run.width);
    } else lines.push({ runs: [run], right: run.x + run.width, middle: middle(run), height: run.height });
  }
  return lines;
}

function belongs(line: Open, run: TextRun): boolean {
  const gap = (run.x - line.right) / run.em;
  const size = run.height / line.height;
  return gap < gaps.column && gap > gaps.overlap && size < 1.8 && size > 0.55;
}

function middle(run: TextRun): number {
  return run.y + run.height / 2;
}

function toLine({ runs, right }: Open): TextLine {
  let text = "";
  const characters: (readonly [number, number])[] = [];
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    const gap = before ? run.x - (before.x + before.width) : 0;
    if (before && gap > gaps.word * run.em && !/\s$/.test(text)) {
      text += " ";
      characters.push([before.x + before.width, gap]);
    }
    text += run.text;
    characters.push(...shareWidth(run.text, run.x, run.width));
  }
  const top = Math.min(...runs.map((run) => run.y));
  const bottom = Math.max(...runs.map((run) => run.y + run.height));
  const left = runs[0]!.x;
  return trimmed({ text, characters, box: [left, top, right - left, bottom - top], confidence: 1, rung: "pdf-text" });
}

function trimmed(line: TextLine): TextLine {
  const characters = [...line.text];
  const start = characters.findIndex((one) => one.trim() !== "");
  const end = characters.findLastIndex((one) => one.trim() !== "") + 1;
  return {
    ...line,
    text: characters.slice(start, end).join(""),
    characters: (line.characters ?? []).slice(start, end).map(([x, width]) => [round(x), round(width)] as const),
    box: [round(line.box[0]), round(line.box[1]), round(line.box[2]), round(line.box[3])],
  };
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
