import type { Box } from "../../values/box";
import { horizontalOverlap, verticalOverlap } from "./box-union";
import type { PlacedLine } from "./placed-line";

const right = (box: Box) => box[0] + box[2];

/** Lines on the same row, to the right of `label`, nearest first. */
export function linesRightOf(lines: readonly PlacedLine[], label: PlacedLine): PlacedLine[] {
  return lines
    .filter((line) => line !== label && line.page === label.page)
    .filter((line) => verticalOverlap(line.box, label.box) > 0.45 && line.box[0] > label.box[0] + label.box[2] * 0.5)
    .sort((a, b) => a.box[0] - b.box[0]);
}

/** Lines below `label` whose columns overlap, nearest first, at most `reach` label heights below it. */
export function linesBelow(lines: readonly PlacedLine[], label: PlacedLine, reach = 3.5): PlacedLine[] {
  const bottom = label.box[1] + label.box[3] * 0.6;
  return lines
    .filter((line) => line !== label && line.page === label.page)
    .filter((line) => line.box[1] >= bottom && line.box[1] < label.box[1] + label.box[3] * (1 + reach))
    .filter((line) => horizontalOverlap(line.box, label.box) > 0.3)
    .sort((a, b) => a.box[1] - b.box[1]);
}

/** Lines whose middle stands between two x positions and below `top` (fractions of the page), top to bottom. */
export function linesBetween(
  lines: readonly PlacedLine[],
  column: { from: number; to: number; top?: number; bottom?: number },
): PlacedLine[] {
  return lines
    .filter((line) => {
      const middle = line.box[0] + line.box[2] / 2;
      return middle >= column.from && middle < column.to;
    })
    .filter((line) => line.box[1] >= (column.top ?? 0) && line.box[1] + line.box[3] <= (column.bottom ?? 1.01))
    .sort((a, b) => a.page - b.page || a.box[1] - b.box[1] || a.box[0] - b.box[0]);
}

/** The box of the part of a line from character `from` to `to`: exact where the source knows characters, else by share. */
export function partOfBox(line: PlacedLine, from: number, to: number): Box {
  const [x, y, width, height] = line.box;
  const first = line.characters?.[from];
  const last = line.characters?.[to - 1];
  if (first && last) return [first[0], y, last[0] + last[1] - first[0], height];
  const length = Math.max(1, line.text.length);
  return [x + (width * from) / length, y, (width * (to - from)) / length, height];
}

/** Whether two lines lie side by side with a gap of at most `gap` line heights (page fractions). */
export function adjoins(left: PlacedLine, next: PlacedLine, gap: number): boolean {
  return next.box[0] - right(left.box) <= gap * left.box[3];
}
