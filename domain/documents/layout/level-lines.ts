import type { Reading } from "../../reading";
import type { Box } from "../../values/box";
import { pageSlope } from "./page-slope";
import { type PlacedLine, placedLines } from "./placed-line";

/** A line whose `box` is turned level with its page's rows; `seenAt` is where it really stands. */
export type LevelLine = PlacedLine & { seenAt: Box };

/** The lines of one page with the page's slope taken out, so that heights can be compared across the page. */
export function levelLines(reading: Reading, page = 1): LevelLine[] {
  const lines = placedLines(reading).filter((line) => line.page === page && line.text.trim() !== "");
  const slope = pageSlope(lines);
  return lines.map((line) => {
    const [x, y, width, height] = line.box;
    return { ...line, seenAt: line.box, box: [x, y - slope * (x + width / 2), width, height] };
  });
}
