import { isAnotherNumber } from "../documents/another-number";
import type { Contradiction } from "../documents/kind";

/** How clearly print must have been seen before it may accuse anybody. */
const clear = 0.9;

/**
 * Whether print that contradicts the sums around it says so itself, and no slip of the reader does: it was seen clearly,
 * and either a second look read the same or what follows is quite another number.
 */
export function readClearly({ seen, follows, confidence, twice }: Contradiction): boolean {
  if (confidence < clear) return false;
  return twice === true || isAnotherNumber(seen, follows);
}
