import type { Box } from "../../values/box";
import { boxUnion } from "./box-union";
import type { PlacedLine } from "./placed-line";
import { textRows } from "./text-rows";

/** Lines as one running text, for patterns that cross line ends, with the way back to the lines. */
export type FlowingText = { text: string; spans: readonly { start: number; end: number; line: PlacedLine }[] };

/** Joins lines in reading order: lines of one row by a space, rows by a line feed. */
export function flowingText(lines: readonly PlacedLine[]): FlowingText {
  let text = "";
  const spans: { start: number; end: number; line: PlacedLine }[] = [];
  for (const row of textRows(lines)) {
    for (const line of row.lines) {
      const start = text.length;
      text += line.text.normalize("NFKC");
      spans.push({ start, end: text.length, line });
      text += line === row.lines.at(-1) ? "\n" : " ";
    }
  }
  return { text, spans };
}

/** The lines that hold the characters from `start` to `end`, and the box around them on the first line's page. */
export function linesAt(flow: FlowingText, start: number, end: number): { lines: PlacedLine[]; box: Box | null } {
  const lines = flow.spans.filter((span) => span.start < end && span.end > start).map((span) => span.line);
  return { lines, box: boxUnion(lines.filter((line) => line.page === lines[0]?.page).map((line) => line.box)) };
}
