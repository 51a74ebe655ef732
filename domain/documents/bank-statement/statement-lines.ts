import type { Reading } from "../../reading";
import { boxUnion } from "../layout/box-union";
import { type PlacedLine, placedLines } from "../layout/placed-line";
import { textRows } from "../layout/text-rows";
import { partedCells } from "./parted-cells";
import { partedHeadings } from "./parted-headings";

const commaSum = /(?<![\d.,])\d{1,3}(?:\.\d{3})*,\d{2}(?!\d)|(?<![\d.,])\d+,\d{2}(?!\d)/g;
const pointSum = /\d\.\d{2}(?![\d.])/g;
/** German statements mark every sum with S (Soll: out, below naught) or H (Haben: in). */
const marked = /([+-]?)(\d[\d,]*\.\d{2})(\s?)([SH])(?![\p{L}\d])/gu;

/** "39.989.235", "39.010,.485": the S behind a sum was read as a 5. Sums of such a statement always show two decimals. */
const fiveForS = /(?<![\d.,])(\d{1,3}(?:\.\d{3})*(?:[.,]|,\.))(\d{2})5(?![\d.,])/g;

/**
 * The lines of a statement, all sums written one way: point for decimals, a minus in front of what is marked as out.
 * Texts keep their length, so that characters keep their places.
 */
export function statementLines(reading: Reading, pages?: number): PlacedLine[] {
  const lines = textRows(placedLines(reading, pages)).flatMap((row) =>
    labelsJoined(row.lines).flatMap(partedHeadings).flatMap(partedCells),
  );
  const count = (pattern: RegExp) => lines.reduce((sum, line) => sum + (line.text.match(pattern)?.length ?? 0), 0);
  if (count(commaSum) <= count(pointSum)) return lines;
  const everySumMarked = count(/\d[.,]\d{2}\s?[SH](?![\p{L}\d])/gu) >= 4;
  const swap = (sum: string) => sum.replace(/[.,]/g, (mark) => (mark === "," ? "." : ","));
  return lines.map((line) => ({
    ...line,
    text: (everySumMarked ? line.text.replace(fiveForS, asOut) : line.text)
      .replace(commaSum, swap)
      .replace(marked, (_, sign: string, sum: string, gap: string, side: string) =>
        side === "S"
          ? `-${sign && " "}${sum}${gap}`.slice(0, sign.length + sum.length + gap.length + 1)
          : `${sign}${sum}${gap} `,
      ),
  }));
}

/** The sum with its S back: comma before its decimals, and as long as it was. */
function asOut(seen: string, whole: string, cents: string): string {
  const sum = `${whole.replace(/[.,]+$/, "")},${cents}S`;
  return sum.padEnd(seen.length);
}

/** "户" "名：…": a label set so wide that its first letter was read as a line of its own. */
function labelsJoined(lines: readonly PlacedLine[]): PlacedLine[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const before = lines[index - 1];
    if (opens(line) && next && goesOn(next)) {
      return [
        {
          ...next,
          text: line.text.trim() + next.text.trim(),
          box: boxUnion([line.box, next.box])!,
          characters: undefined,
        } as PlacedLine,
      ];
    }
    return before && opens(before) && goesOn(line) ? [] : [line];
  });
}

const opens = (line: PlacedLine) => /^[户账帐卡]$/u.test(line.text.trim());
const goesOn = (line: PlacedLine) => /^[名号]\s*[:：]/u.test(line.text.trim());
