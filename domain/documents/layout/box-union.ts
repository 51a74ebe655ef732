import type { Box } from "../../values/box";

/** The smallest box that holds all `boxes`, or null when there are none. */
export function boxUnion(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box[0]));
  const top = Math.min(...boxes.map((box) => box[1]));
  const right = Math.max(...boxes.map((box) => box[0] + box[2]));
  const bottom = Math.max(...boxes.map((box) => box[1] + box[3]));
  return [left, top, right - left, bottom - top];
}

/** How much of the lower of two boxes' heights both share, 0..1. */
export function verticalOverlap(a: Box, b: Box): number {
  const shared = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return Math.max(0, shared) / Math.max(1e-9, Math.min(a[3], b[3]));
}

/** How much of the narrower of two boxes' widths both share, 0..1. */
export function horizontalOverlap(a: Box, b: Box): number {
  const shared = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  return Math.max(0, shared) / Math.max(1e-9, Math.min(a[2], b[2]));
}
