import { boxUnion } from "../layout/box-union";
import type { LevelLine } from "../layout/level-lines";

export type Side = "buyer" | "seller";

/** How an invoice's page is laid out: which side a place belongs to, and where the sums begin. */
export type PagePlan = {
  lines: readonly LevelLine[];
  /** Height (page fraction) of the row of the total, or null when it was not read. */
  totalAt: number | null;
  sideOf: (line: LevelLine) => Side;
};

/** A text without the spaces of set-out labels, half width. */
export const tight = (text: string) => text.normalize("NFKC").replace(/\s/g, "");

const party = /^[购销买售货方单位信息]{0,5}(?:名称|称)[:;]?|纳税人识别号|统一社会信用代码/;
const total = /价税合|税合计|\(?小写\)?|[(（]?大写/;

/**
 * Tells buyer from seller by position. 数电票 set the buyer left and the seller right on the same rows; the older forms
 * set the buyer above the lines and the seller below the total.
 */
export function pagePlan(lines: readonly LevelLine[]): PagePlan {
  const labels = lines.filter((line) => party.test(tight(line.text)));
  const totalAt = lines.find((line) => total.test(tight(line.text)))?.box[1] ?? null;
  const pairs = labels.flatMap((left) =>
    labels
      .filter((right) => right.box[0] - left.box[0] > 0.22 && level(left, right))
      .map((right) => [left, right] as const),
  );
  const below = totalAt === null ? 0 : labels.filter((line) => line.box[1] > totalAt + 0.01).length;
  if (pairs.length > 0 || (below === 0 && looksDigital(lines))) {
    const between = pairs.length > 0 ? Math.min(...pairs.map(([, right]) => right.box[0])) - 0.02 : middleOf(lines);
    return { lines, totalAt, sideOf: (line) => (line.box[0] < between ? "buyer" : "seller") };
  }
  const edge = totalAt ?? middleHeight(labels);
  return { lines, totalAt, sideOf: (line) => (line.box[1] < edge ? "buyer" : "seller") };
}

const level = (a: LevelLine, b: LevelLine) =>
  Math.abs(a.box[1] + a.box[3] / 2 - b.box[1] - b.box[3] / 2) < 0.7 * Math.max(a.box[3], b.box[3]);

const looksDigital = (lines: readonly LevelLine[]) =>
  lines.some((line) => /电子发票\(|^发票号码:?\d{20}$/.test(tight(line.text)));

function middleOf(lines: readonly LevelLine[]): number {
  const all = boxUnion(lines.map((line) => line.box)) ?? [0, 0, 1, 1];
  return all[0] + all[2] / 2;
}

function middleHeight(lines: readonly LevelLine[]): number {
  const heights = lines.map((line) => line.box[1]);
  return heights.length === 0 ? 0.5 : (Math.min(...heights) + Math.max(...heights)) / 2 + 0.001;
}
