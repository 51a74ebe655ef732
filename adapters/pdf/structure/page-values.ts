import type { Box } from "@/domain/values/box";
import { boxAround, type Glyph } from "./marks";

/** A word or value as it stands on the page: characters of one row without a gap between them. */
export type PageValue = {
  kind: "money" | "date" | "number" | "word";
  text: string;
  glyphs: readonly Glyph[];
  box: Box;
};

const money = /^\D{0,5}\d{1,3}(?:[,.'’]?\d{3})*[.,]\d{2}\D{0,4}$/;
const date = /^\D{0,6}(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d\d)\D{0,2}$/;

/** Splits what a page draws into words and values, row by row from the left. Only level text is looked at. */
export function valuesOf(glyphs: readonly Glyph[]): PageValue[] {
  return rowsOf(glyphs.filter((glyph) => glyph.isLevel))
    .flatMap(wordsOf)
    .flatMap(overprintParted);
}

function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: { baseline: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baselinePt - b.baselinePt)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.baseline - glyph.baselinePt) < 0.3 * Math.min(row.size, glyph.sizePt))
      row.glyphs.push(glyph);
    else rows.push({ baseline: glyph.baselinePt, size: glyph.sizePt, glyphs: [glyph] });
  }
  return rows.map((row) => row.glyphs.sort((a, b) => a.xPt - b.xPt));
}

function wordsOf(row: readonly Glyph[]): Glyph[][] {
  const words: Glyph[][] = [];
  let open = false;
  for (const glyph of row) {
    const last = words.at(-1)?.at(-1);
    const gap = last ? glyph.xPt - (last.xPt + last.advancePt) : 0;
    const isBlank = glyph.character.trim() === "";
    const isFar = last !== undefined && (gap > 0.21 * last.sizePt || gap < -1.2 * last.sizePt);
    if (!isBlank && open && !isFar) words.at(-1)!.push(glyph);
    else if (!isBlank) words.push([glyph]);
    open = !isBlank;
  }
  return words;
}

/** How far into the character before another typeface reaches where it was printed over it, in heights of the text. */
const reachesInto = 0.25;

/**
 * A value typed over the end of what stood there, its characters between the others, is a value of its own. A figure or
 * two over the sign before a sum, or over its first figure, belong to the sum.
 */
function overprintParted(word: Glyph[]): PageValue[] {
  const over = word.find((glyph, index) => {
    const last = word[index - 1];
    return last && last.font !== glyph.font && glyph.xPt - (last.xPt + last.advancePt) < -reachesInto * last.sizePt;
  });
  if (!over) return [toValue(word)];
  const last = word[word.indexOf(over) - 1]!;
  const { font } = over.order > last.order ? over : last;
  const [below, above] = [word.filter((glyph) => glyph.font !== font), word.filter((glyph) => glyph.font === font)];
  if (above.length > 2 || below.length === 0 || !above.every(({ character }) => /\d/.test(character)))
    return [toValue(below), toValue(above)];
  const value = toValue(below);
  return value.kind === "money" ? [{ ...toValue(word), kind: "money" }] : [value, toValue(above)];
}

function toValue(glyphs: readonly Glyph[]): PageValue {
  const text = glyphs
    .map((glyph) => glyph.character)
    .join("")
    .normalize("NFKC");
  return { kind: kindOf(text), text: text.slice(0, 120), glyphs, box: boxAround(glyphs.map((glyph) => glyph.box)) };
}

function kindOf(text: string): PageValue["kind"] {
  if (money.test(text)) return "money";
  if (date.test(text)) return "date";
  return (text.match(/\d/g)?.length ?? 0) >= 6 ? "number" : "word";
}
