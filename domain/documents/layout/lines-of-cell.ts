import type { Box } from "../../values/box";
import { horizontalOverlap } from "./box-union";
import type { LevelLine } from "./level-lines";

const bottom = ([, y, , height]: Box) => y + height;
const middle = ([, y, , height]: Box) => y + height / 2;
/** No value has more lines. */
const longest = 12;
/** A difference of gaps that is more than chance, in line heights. */
const clearly = 0.2;

type Column = { from: number; to: number };
type Way = "above" | "below";

/**
 * The lines that a value of several lines has above and below its labelled `row`. A line goes with the neighbour it stands
 * clearly nearer to, so that a label at the middle of its cell gets all of it. `free` are the lines that no other label
 * names; a `glued` value begins right of its label and goes on below at about that place; a `tight` one nearly touches.
 */
export function linesGrown(
  lines: readonly LevelLine[],
  free: readonly LevelLine[],
  row: readonly LevelLine[],
  { glued, tight }: { glued: boolean; tight: boolean },
): { above: LevelLine[]; below: LevelLine[] } {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return { above: [], below: [] };
  const x = first.box[0];
  const column = glued ? { from: x + 0.02, to: x + 0.2 } : { from: x - 0.03, to: x + 0.06 };
  const gap = tight ? 0.4 : 0.9;
  const above: LevelLine[] = [];
  const below: LevelLine[] = [];
  for (let at = first; !glued && above.length < longest; at = above[0]!) {
    const next = neighbour(free, at, column, gap, "above");
    if (!next || !isNearer(lines, next, at, "above")) break;
    above.unshift(next);
  }
  const standing = last.box[1] > bottom(first.box) - 0.5 * first.box[3] ? last : first;
  for (let at = standing; below.length < longest; at = below.at(-1)!) {
    const next = neighbour(free, at, column, gap, "below");
    if (!next || isNearer(lines, next, at, "below") === false) break;
    below.push(next);
  }
  return { above, below };
}

/** The line above and the line below the middle of a label that has no value on its own row: two halves of one value. */
export function linesBesideMiddle(free: readonly LevelLine[], label: LevelLine): LevelLine[] {
  const [x, , width, height] = label.box;
  const beside = free.filter(
    ({ box, page }) => page === label.page && box[0] > x + 0.8 * width && box[0] - x - width < 0.22,
  );
  const off = (line: LevelLine) => (middle(line.box) - middle(label.box)) / height;
  const upper = beside.filter((line) => off(line) < -0.3 && off(line) > -1.2).sort((a, b) => off(b) - off(a))[0];
  const lower = beside.filter((line) => off(line) > 0.3 && off(line) < 1.2).sort((a, b) => off(a) - off(b))[0];
  if (!upper || !lower || Math.abs(upper.box[0] - lower.box[0]) > 0.03) return [];
  return lower.box[1] - bottom(upper.box) < 0.9 * height ? [upper, lower] : [];
}

/** The line that begins in `column` next to `line`, at most `gap` line heights away. */
function neighbour(
  lines: readonly LevelLine[],
  line: LevelLine,
  column: Column,
  gap: number,
  way: Way,
): LevelLine | undefined {
  return lines
    .filter((other) => other !== line && other.page === line.page)
    .filter((other) => other.box[0] >= column.from && other.box[0] < column.to)
    .filter((other) => follows(line, other, way) && distance(line, other, way) < gap * line.box[3])
    .sort((a, b) => distance(line, a, way) - distance(line, b, way))[0];
}

const follows = (line: LevelLine, other: LevelLine, way: Way) =>
  way === "below"
    ? other.box[1] > line.box[1] + 0.5 * line.box[3]
    : bottom(other.box) < bottom(line.box) - 0.5 * line.box[3];

const distance = (line: LevelLine, other: LevelLine, way: Way) =>
  way === "below" ? other.box[1] - bottom(line.box) : line.box[1] - bottom(other.box);

/** Whether `next` stands clearly nearer to `line` than to what comes after it; null when both are about as far. */
function isNearer(lines: readonly LevelLine[], next: LevelLine, line: LevelLine, way: Way): boolean | null {
  const beyond = lines
    .filter((other) => other.page === next.page && other !== next && follows(next, other, way))
    .filter((other) => horizontalOverlap(other.box, next.box) > 0.1)
    .map((other) => distance(next, other, way));
  const further = Math.min(...beyond, Number.POSITIVE_INFINITY);
  const difference = (further - distance(line, next, way)) / next.box[3];
  if (Math.abs(difference) < clearly || !Number.isFinite(further)) return null;
  return difference > 0;
}
