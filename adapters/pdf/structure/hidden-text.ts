import type { PdfStructure } from "@/domain/reading";
import { boxAround, type Cover, type Glyph, shareInside } from "./marks";
import { type PageValue, valuesOf } from "./page-values";
import type { Hiding, Sorted } from "./seen-or-hidden";

const mostPerPage = 12;

/** Lines of text that are in the file and not seen on the page, and how each is hidden; covered text is told elsewhere. */
export function hiddenText(page: number, { hidden }: Sorted): PdfStructure["hidden"][number][] {
  const ways = new Map<Hiding, Glyph[]>();
  for (const { glyph, how } of hidden) {
    if (how === "covered" || how === "behind-picture") continue;
    const list = ways.get(how) ?? [];
    list.push({ ...glyph, isLevel: true });
    ways.set(how, list);
  }
  return [...ways].flatMap(([how, glyphs]) =>
    intoLines(valuesOf(glyphs))
      .map((words) => ({ page, how, text: textOf(words), box: boxAround(words.map((word) => word.box)) }))
      .slice(0, mostPerPage),
  );
}

/** Text that something opaque was painted over, and what was drawn on top of that instead. */
export function redrawnText(page: number, { hidden, seen }: Sorted): PdfStructure["redrawn"][number][] {
  const covers = new Map<Cover, Glyph[]>();
  for (const { glyph, by } of hidden) if (by) covers.set(by, [...(covers.get(by) ?? []), glyph]);
  return [...covers].slice(0, mostPerPage).map(([cover, glyphs]) => {
    const later = seen.filter((glyph) => glyph.order > cover.order);
    const inside = later.filter((glyph) => shareInside(glyph.box, cover.box) > 0.5);
    const after = [...inside, ...figuresBefore(inside, later)];
    return {
      page,
      how: cover.kind === "picture" ? ("picture" as const) : ("fill" as const),
      before: textOf(valuesOf(glyphs)),
      after: textOf(valuesOf(after)),
      box: boxAround(glyphs.map((glyph) => glyph.box)),
    };
  });
}

/** Figures set right before what was drawn over a cover, beyond its edge: a longer sum than the one it hides. */
function figuresBefore(inside: readonly Glyph[], later: readonly Glyph[]): Glyph[] {
  const first = inside.reduce<Glyph | null>((left, glyph) => (left && left.xPt <= glyph.xPt ? left : glyph), null);
  if (!first || !/\d/.test(first.character)) return [];
  const word = valuesOf(later).find(({ glyphs }) => glyphs.includes(first))?.glyphs ?? [];
  return word.slice(0, Math.max(0, word.indexOf(first))).filter(({ character }) => /[\d.,]/.test(character));
}

/** Live text that stands on the picture of a page: the scan is one thing, what was typed onto it another. */
export function textOverScan(page: number, { seen, scan }: Sorted): PdfStructure["overScan"][number][] {
  if (!scan) return [];
  const typed = seen.filter((glyph) => glyph.order > scan.order);
  return intoLines(valuesOf(typed))
    .map((words) => ({ page, text: textOf(words), box: boxAround(words.map((word) => word.box)) }))
    .slice(0, mostPerPage);
}

/** Pictures that are laid on the picture of a page and hide a part of it. */
export function patchesOnScan(
  page: number,
  covers: readonly Cover[],
  { scan }: Sorted,
): PdfStructure["patches"][number][] {
  if (!scan) return [];
  return covers
    .filter(({ kind, order, isOpaque, box }) => {
      const isAbove = order > scan.order && isOpaque && (kind === "picture" || kind === "fill");
      const area = box[2] * box[3];
      return isAbove && shareInside(box, scan.box) > 0.9 && area < 0.2 && box[2] > 0.02 && box[3] > 0.006;
    })
    .slice(0, mostPerPage)
    .map(({ box }) => ({ page, box: boxAround([box]) }));
}

function intoLines(values: readonly PageValue[]): PageValue[][] {
  const lines: PageValue[][] = [];
  for (const value of values) {
    const last = lines.at(-1)?.at(-1);
    const isNext =
      last &&
      Math.abs(last.glyphs[0]!.baselinePt - value.glyphs[0]!.baselinePt) < 0.3 * value.glyphs[0]!.sizePt &&
      value.box[0] - (last.box[0] + last.box[2]) < 0.05;
    if (isNext) lines.at(-1)!.push(value);
    else lines.push([value]);
  }
  return lines;
}

function textOf(values: readonly PageValue[]): string {
  return values
    .map(({ text }) => text)
    .join(" ")
    .slice(0, 160);
}
