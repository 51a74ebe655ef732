import { matchLabel } from "./match-label";
import { linesBelow, linesRightOf } from "./neighbours";
import type { PlacedLine } from "./placed-line";

/** A value found by its label. `by` says how: glued to it, right of it or below it. */
export type LabelledValue<Value> = {
  value: Value;
  label: string;
  labelLine: PlacedLine;
  line: PlacedLine;
  by: "glued" | "right" | "below";
  slips: 0 | 1;
};

/**
 * Every value that stands glued to, right of or below one of `labels` and that `read` understands (null = not a value).
 * For each label the nearest understood value is taken: glued before right before below. Labels spelled right come first.
 */
export function labelledValues<Value>(
  lines: readonly PlacedLine[],
  labels: readonly string[],
  read: (text: string, line: PlacedLine) => Value | null,
  options: { anywhere?: boolean; exact?: boolean; below?: boolean; reach?: number; nearest?: number } = {},
): LabelledValue<Value>[] {
  const found: LabelledValue<Value>[] = [];
  for (const labelLine of lines) {
    const match = matchLabel(labelLine.text, labels, options);
    if (!match) continue;
    const take = (value: Value | null, line: PlacedLine, by: LabelledValue<Value>["by"]) => {
      if (value === null) return false;
      found.push({ value, label: match.label, labelLine, line, by, slips: match.slips });
      return true;
    };
    if (match.rest !== "" && take(read(match.rest, labelLine), labelLine, "glued")) continue;
    const rightOf = linesRightOf(lines, labelLine).slice(0, options.nearest ?? 2);
    if (rightOf.some((line) => take(read(line.text.replace(/^[\s:：]+/, ""), line), line, "right"))) continue;
    if (options.below === false) continue;
    linesBelow(lines, labelLine, options.reach)
      .slice(0, 2)
      .some((line) => take(read(line.text, line), line, "below"));
  }
  return found.sort((a, b) => a.slips - b.slips);
}
