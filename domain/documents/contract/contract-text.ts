import type { Reading } from "../../reading";
import { type FlowingText, flowingText } from "../layout/flowing-text";
import { type PlacedLine, placedLines } from "../layout/placed-line";
import { type TextRow, textRows } from "../layout/text-rows";

/** A contract's lines as they were read, without the letters of seals, and the same as rows and as running text. */
export type ContractText = { lines: readonly PlacedLine[]; rows: readonly TextRow[]; flow: FlowingText };

/** Single letters strewn over a page are those of a round seal. */
const strewn = /^[\p{Script=Han}()]{1,2}$/u;

export function contractText(reading: Reading): ContractText {
  const lines = placedLines(reading)
    .map((line) => ({ ...line, text: line.text.normalize("NFKC") }))
    .filter((line) => !strewn.test(line.text.trim()));
  return { lines, rows: textRows(lines), flow: flowingText(lines) };
}

/** The line just below `line` that begins in its column. */
export function lineUnder(lines: readonly PlacedLine[], line: PlacedLine): PlacedLine | undefined {
  const [left, top, width, height] = line.box;
  return lines
    .filter((other) => other.page === line.page && other !== line)
    .filter((other) => other.box[1] > top + 0.5 * height && other.box[1] < top + 3 * height)
    .filter((other) => other.box[0] < left + width && other.box[0] + other.box[2] > left && other.box[0] > left - 0.06)
    .sort((a, b) => a.box[1] - b.box[1])[0];
}
