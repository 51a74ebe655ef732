import type { Box } from "@/domain/values/box";

/** Whether two boxes (fractions of a page) have any area in common. Boxes that only touch have none. */
export function overlap([x, y, width, height]: Box, [otherX, otherY, otherWidth, otherHeight]: Box): boolean {
  const across = Math.min(x + width, otherX + otherWidth) - Math.max(x, otherX);
  const down = Math.min(y + height, otherY + otherHeight) - Math.max(y, otherY);
  return across > 0 && down > 0;
}
