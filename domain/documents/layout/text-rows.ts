import type { Box } from "../../values/box";
import { boxUnion, verticalOverlap } from "./box-union";
import { pageSlope } from "./page-slope";
import type { PlacedLine } from "./placed-line";

/** Lines that stand side by side, from left to right. */
export type TextRow = { page: number; lines: PlacedLine[]; box: Box; text: string };

const middle = (box: Box) => box[1] + box[3] / 2;

/**
 * Groups lines into rows, top to bottom. A line joins a row when it shares more than half of its height with the
 * row's nearest line to its left or right; comparing with the neighbour, not with the whole row, follows a slight tilt;
 * a steady one is taken out before.
 */
export function textRows(lines: readonly PlacedLine[]): TextRow[] {
  const pages = [...new Set(lines.map((line) => line.page))].sort((a, b) => a - b);
  return pages.flatMap((page) => rowsOfPage(lines.filter((line) => line.page === page && line.text.trim() !== "")));
}

function rowsOfPage(lines: PlacedLine[]): TextRow[] {
  const slope = pageSlope(lines);
  const level = (line: PlacedLine): Box => {
    const [x, y, width, height] = line.box;
    return slope === 0 ? line.box : [x, y - slope * (x + width / 2), width, height];
  };
  const rows: PlacedLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.box[0] - b.box[0])) {
    let best: PlacedLine[] | null = null;
    let bestOverlap = 0.5;
    for (const row of rows) {
      const neighbour = row[row.length - 1]!;
      const overlap = besides(neighbour, line) ? verticalOverlap(level(neighbour), level(line)) : 0;
      if (overlap > bestOverlap) {
        best = row;
        bestOverlap = overlap;
      }
    }
    if (best) best.push(line);
    else rows.push([line]);
  }
  return rows.map(asRow).sort((a, b) => middle(level(a.lines[0]!)) - middle(level(b.lines[0]!)));
}

/** Whether `right` begins where `left` ends, give or take: two lines above each other are never one row. */
function besides(left: PlacedLine, right: PlacedLine): boolean {
  const shared = left.box[0] + left.box[2] - right.box[0];
  return shared < 0.5 * Math.min(left.box[2], right.box[2]);
}

function asRow(lines: PlacedLine[]): TextRow {
  return {
    page: lines[0]!.page,
    lines,
    box: boxUnion(lines.map((line) => line.box))!,
    text: lines.map((line) => line.text.trim()).join(" "),
  };
}
