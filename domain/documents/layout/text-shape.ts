import type { PageReading } from "../../reading";

/** Height to width of the area of a page that holds text: a till receipt is long and narrow, a form is not. 1 when empty. */
export function textShape(page: PageReading): number {
  if (page.lines.length === 0) return 1;
  const left = Math.min(...page.lines.map((line) => line.box[0]));
  const right = Math.max(...page.lines.map((line) => line.box[0] + line.box[2]));
  const top = Math.min(...page.lines.map((line) => line.box[1]));
  const bottom = Math.max(...page.lines.map((line) => line.box[1] + line.box[3]));
  return ((bottom - top) * page.height) / Math.max(1, (right - left) * page.width);
}
