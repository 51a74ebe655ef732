import type { Box } from "../../values/box";

/** Boxes are drawn by hand and eye; so much of the page they may miss by. */
const slack = 0.004;

/** True when the middle of `box` lies within `place`. */
export function meets([x, y, width, height]: Box, [left, top, wide, tall]: Box): boolean {
  const [across, down] = [left + wide / 2, top + tall / 2];
  return across >= x - slack && across <= x + width + slack && down >= y - slack && down <= y + height + slack;
}
