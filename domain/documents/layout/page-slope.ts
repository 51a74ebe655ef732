import type { PlacedLine } from "./placed-line";

const steps = Array.from({ length: 25 }, (_, index) => (index - 12) * 0.005);

/** Lines that tell the slope of a page: more would only cost time. */
const enough = 300;

/**
 * How far lines of one row sink towards the right: page heights per page width. 0 unless another slope clearly lets more
 * neighbours stand level (a crumpled or tilted receipt), so that a straight page is never bent.
 */
export function pageSlope(lines: readonly PlacedLine[]): number {
  const neighbours = sideBySide(lines.slice(0, enough));
  if (neighbours.length < 6) return 0;
  const level = (slope: number) =>
    neighbours.reduce((sum, { across, down, height }) => {
      const off = Math.abs(down - slope * across) / height;
      return sum + Math.max(0, 1 - off * 2.5);
    }, 0);
  const straight = level(0);
  const best = steps.reduce((a, b) => (level(b) > level(a) ? b : a), 0);
  return level(best) > straight * 1.25 + 1 ? best : 0;
}

type Neighbours = { across: number; down: number; height: number };

/** Pairs of lines apart from each other sideways and near each other in height, by their middles. */
function sideBySide(lines: readonly PlacedLine[]): Neighbours[] {
  const pairs: Neighbours[] = [];
  for (const left of lines) {
    for (const right of lines) {
      if (right.box[0] < left.box[0] + left.box[2]) continue;
      const across = right.box[0] + right.box[2] / 2 - (left.box[0] + left.box[2] / 2);
      const down = right.box[1] + right.box[3] / 2 - (left.box[1] + left.box[3] / 2);
      const height = Math.min(left.box[3], right.box[3]);
      if (Math.abs(down) < 0.08 * across + height * 0.5) pairs.push({ across, down, height });
    }
  }
  return pairs;
}
