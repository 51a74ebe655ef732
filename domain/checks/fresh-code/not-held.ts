import type { PictureFacts } from "../../reading";
import type { Box } from "../../values/box";
import type { CheckedDocument, ShownCode } from "../check";
import { leastHistory, oddest } from "../retouched-print/odd-letters";

/** A camera's clock tells no time zone; two days are none of them. */
const leastOlder = 48;
/** Clocks that were never set are years behind: they tell nothing. */
const mostOlder = 2 * 365 * 24;

/** Hours by which the camera's own clock puts the photo before the code on it was given; null where it does not. */
export function hoursTakenBefore({ shownAt }: ShownCode, picture: CheckedDocument["picture"]): number | null {
  if (!picture?.takenAt) return null;
  const hours = (Date.parse(shownAt) - Date.parse(`${picture.takenAt.slice(0, 19)}Z`)) / 3_600_000;
  return hours > leastOlder && hours < mostOlder ? Math.round(hours) : null;
}

/** Whether the letters of the code were saved fewer times than the photo around them: held there, they share its history. */
export function isPasted(box: Box, picture: PictureFacts | null): boolean {
  const saves = picture?.saves;
  if (!saves || saves.wholeOnOtherGrid === undefined) return false;
  if (Math.min(saves.whole, saves.wholeOnOtherGrid) < leastHistory) return false;
  return oddest(saves, box, "alone") !== null;
}
