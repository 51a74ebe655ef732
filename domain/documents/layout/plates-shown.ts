import type { PageReading, PlateSighting } from "../../reading";
import { isHeldCode } from "../../values/live-code/find-signs";

/** A plate surer than this was spelled character by character. */
const sure = 0.6;
/** A code as a reader that takes one sign for another gives it. */
const fourSigns = /^[A-Z0-9]{4}$/u;

/**
 * The plates of a page without those that were guessed out of a code somebody holds: four signs by themselves look like the
 * middle of a plate, and its grammar makes a doubtful whole one of them.
 */
export function platesShown({ plates, lines }: Pick<PageReading, "plates" | "lines">): readonly PlateSighting[] {
  const held = lines.filter(({ text }) => isHeldCode(text) || fourSigns.test(text.trim()));
  return plates.filter((plate) => plate.confidence > sure || !held.some(({ box }) => isWithin(plate.box, box)));
}

/** Whether the middle of a place lies in another, or the other's in it. */
function isWithin(one: PlateSighting["box"], other: PlateSighting["box"]): boolean {
  const holds = ([x, y, width, height]: typeof one, [left, top, wide, tall]: typeof one) =>
    left + wide / 2 >= x && left + wide / 2 <= x + width && top + tall / 2 >= y && top + tall / 2 <= y + height;
  return holds(one, other) || holds(other, one);
}
