import { findAmounts } from "../../values/parse-amount";
import { findDays } from "../../values/parse-day";
import { boxUnion } from "../layout/box-union";
import type { PlacedLine } from "../layout/placed-line";
import type { TextRow } from "../layout/text-rows";

const middle = ({ box }: PlacedLine) => box[1] + box[3] / 2;
const isSum = ({ text }: PlacedLine) =>
  /^[-+*]?[¥￥$€£]?[\d.,' ]+[SH]?\s*$/u.test(text.trim()) &&
  findAmounts(text, { decimal: "." }).some((sum) => sum.decimals);
const isDay = ({ text }: PlacedLine) => findDays(text).length > 0 && text.trim().length < 14;
const holdsSum = (row: TextRow) => row.lines.some(isSum);

/**
 * Where words take two lines and days and sums stand at half their height, a sum may fall to the row of the upper line and
 * its day to that of the lower one: such sums are put back beside the day that stands level with them.
 */
export function sumsBesideDays(rows: readonly TextRow[]): TextRow[] {
  const bare = rows.filter((row) => row.lines.some(isDay) && !holdsSum(row));
  const given = new Map<TextRow, PlacedLine[]>();
  const left = rows.map((row) => {
    if (row.lines.some(isDay) || !holdsSum(row)) return row;
    const sums = row.lines.filter(isSum);
    const day = bare.find((other) => other.page === row.page && sums.every((sum) => standsLevel(other, sum)));
    if (!day) return row;
    given.set(day, [...(given.get(day) ?? []), ...sums]);
    return withLines(
      row,
      row.lines.filter((line) => !sums.includes(line)),
    );
  });
  return left.flatMap((row) => {
    const more = given.get(row);
    const whole = more
      ? withLines(
          row,
          [...row.lines, ...more].sort((a, b) => a.box[0] - b.box[0]),
        )
      : row;
    return whole.lines.length > 0 ? [whole] : [];
  });
}

const standsLevel = (row: TextRow, sum: PlacedLine) =>
  row.lines.some(
    (line) => isDay(line) && Math.abs(middle(line) - middle(sum)) < 0.7 * Math.max(line.box[3], sum.box[3]),
  );

const withLines = (row: TextRow, lines: PlacedLine[]): TextRow => ({
  ...row,
  lines,
  box: boxUnion(lines.map((line) => line.box)) ?? row.box,
  text: lines.map((line) => line.text.trim()).join(" "),
});
