import type { PdfStructure } from "@/domain/reading";
import type { FontUse, ValuesOfPage } from "./mixed-values";
import type { PageValue } from "./page-values";

type Mixed = PdfStructure["mixed"][number];

/**
 * Amounts and days set in a font that draws next to nothing else, while those around them share another one: the sign of
 * an editor that lacked the document's own font. Bold and other cuts of one family belong together, and so does a value
 * that is set clearly larger or smaller than the others.
 */
export function oddValues({ page, values, fonts }: ValuesOfPage, use: FontUse): Mixed[] {
  const figures = values.filter(({ kind }) => kind === "money" || kind === "date");
  const found: Mixed[] = [];
  for (const figure of figures) {
    const font = digitFont(figure);
    if (!font) continue;
    const unlike = figures.filter((other) => other !== figure && digitFont(other) !== font);
    const others = isSizedLikeItsRow(figure, values) ? unlike : unlike.filter((other) => isNearSize(other, figure));
    if (others.length < 2) continue;
    const inFigures = figures.filter((other) => digitFont(other) === font);
    if (inFigures.length > 2 || glyphsOf(font, use) > inFigures.reduce((sum, { glyphs }) => sum + glyphs.length, 0) + 2)
      continue;
    const how = howOdd(font, others.map(digitFont), fonts, use);
    if (how) found.push({ page, how, text: figure.text, part: figure.text, box: figure.box });
  }
  return found;
}

function howOdd(
  font: string,
  others: readonly (string | null)[],
  fonts: ValuesOfPage["fonts"],
  use: FontUse,
): "odd-font" | "subset" | null {
  const own = fonts.get(font);
  const bases = new Set(others.map((other) => familyOf(fonts.get(other ?? "")?.base ?? "")));
  const family = familyOf(own?.base ?? "");
  if (!own || own.isType3 || family === "" || bases.has("")) return null;
  if (!bases.has(family)) return "odd-font";
  const twins = others.filter((other) => other && fonts.get(other)?.base === own.base);
  return twins.some((twin) => sharesDigits(use.get(font), use.get(twin!))) ? "subset" : null;
}

function sharesDigits(one?: ReadonlyMap<string, number>, other?: ReadonlyMap<string, number>): boolean {
  return Boolean(one && other && [...one.keys()].some((character) => /\d/.test(character) && other.has(character)));
}

function digitFont({ glyphs }: PageValue): string | null {
  return glyphs.find((glyph) => /\d/.test(glyph.character.normalize("NFKC")))?.font ?? null;
}

/** A figure as large as the words on its row is no showpiece, whatever size the other figures have. */
function isSizedLikeItsRow(figure: PageValue, values: readonly PageValue[]): boolean {
  const { baselinePt, sizePt } = figure.glyphs[0]!;
  return values.some(
    (other) =>
      other !== figure &&
      other.kind === "word" &&
      Math.abs(other.glyphs[0]!.baselinePt - baselinePt) < 0.3 * sizePt &&
      isNearSize(other, figure) &&
      digitFont(figure) !== other.glyphs[0]!.font,
  );
}

function isNearSize(a: PageValue, b: PageValue): boolean {
  const ratio = a.glyphs[0]!.sizePt / b.glyphs[0]!.sizePt;
  return ratio > 0.82 && ratio < 1.22;
}

function glyphsOf(font: string, use: FontUse): number {
  return [...(use.get(font)?.values() ?? [])].reduce((sum, count) => sum + count, 0);
}

/** "NotoSansSC-Bold" and "NotoSansSC-Regular" are one family; names that say nothing ("CIDFont+F1", "F2") are none. */
export function familyOf(base: string): string {
  const name = base.replace(/^CIDFont\+/, "");
  if (/^(?:F|T|TT|Type3|Font)?_?\d+$/i.test(name)) return "";
  return name
    .replace(/[-,_ ]?(?:Bold|Italic|Oblique|Regular|Roman|Medium|Light|Black|Semi|Demi|Regu|Thin|Book|Heavy)+/gi, "")
    .replace(/(?:PS)?MT$|[-,_ ]+$/g, "")
    .replace(/PS$/, "")
    .toLowerCase();
}
