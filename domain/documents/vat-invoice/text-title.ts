import type { LevelLine } from "../layout/level-lines";
import { invoiceTypeOf } from "./invoice-type";
import { tight } from "./page-plan";

/** A title as it was read: the type it names and the line that speaks for its place. */
export type Title = { type: string; line: LevelLine };

const firstLabel = /^名称|^称[:;]|^购[买货]?方|纳税人识别|统一社会信用|^项目名称|货物或应税|^规格型号|^机打代码/;

/** The lines above the first label of the parties or the table. */
function headOf(lines: readonly LevelLine[]): LevelLine[] {
  const edge = lines
    .filter((line) => firstLabel.test(tight(line.text)))
    .reduce((least, line) => Math.min(least, line.box[1]), 0.4);
  return lines.filter((line) => line.box[1] < edge);
}

/** Texts of the head that may be its title: each line, and lines of one size side by side put together (a text layer may part a title). */
function titlesIn(head: readonly LevelLine[]): { text: string; line: LevelLine }[] {
  const joined = head.map((first) => {
    const row = head
      .filter((line) => Math.abs(line.box[3] - first.box[3]) < 0.25 * first.box[3])
      .filter((line) => Math.abs(line.box[1] - first.box[1]) < 0.35 * first.box[3] && line.box[0] >= first.box[0])
      .sort((a, b) => a.box[0] - b.box[0]);
    const near = row.filter((line, at) => at === 0 || line.box[0] - right(row[at - 1]!) < 1.2 * first.box[3]);
    return { text: near.map((line) => tight(line.text)).join(""), line: first };
  });
  return [...head.map((line) => ({ text: tight(line.text), line })), ...joined].filter(({ text }) => text.length < 40);
}

const right = (line: LevelLine) => line.box[0] + line.box[2];

/**
 * The type of invoice that the head of a page names. `number` tells a 数电票 (twenty digits) from the older forms where the
 * title was read in part: a seal lies over most titles.
 */
export function titleOf(lines: readonly LevelLine[], number: string | undefined): Title | null {
  const titles = titlesIn(headOf(lines));
  const named = titles.flatMap(({ text, line }) => {
    const type = invoiceTypeOf(text);
    return type ? [{ type, line }] : [];
  });
  const tolls = titles.some(({ text }) => /^通行费$/.test(text));
  const best = named[0] ?? partlyRead(titles, number);
  if (!best) return null;
  if (number?.length === 20 && /^增值税(电子)?(专用|普通)发票$/.test(best.type))
    return { ...best, type: /专用/.test(best.type) ? "电子发票（增值税专用发票）" : "电子发票（普通发票）" };
  return { ...best, type: tolls && /普通发票$/.test(best.type) ? `${best.type}（通行费）` : best.type };
}

function partlyRead(titles: readonly { text: string; line: LevelLine }[], number: string | undefined): Title | null {
  for (const { text, line } of titles) {
    const sort = /[专专]用.?发|值税.?专|专用发?.?票/.test(text)
      ? "专用"
      : /普.?通.{0,2}发|通发票|普通发/.test(text)
        ? "普通"
        : null;
    if (!sort || /专用章/.test(text) || text.length > 16) continue;
    if (number?.length === 20)
      return { type: sort === "专用" ? "电子发票（增值税专用发票）" : "电子发票（普通发票）", line };
    if (/值税/.test(text)) return { type: `增值税${/电.?子|.电子/.test(text) ? "电子" : ""}${sort}发票`, line };
  }
  return null;
}
