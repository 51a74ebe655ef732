import type { Path2D } from "@napi-rs/canvas";
import type { PdfStructure } from "@/domain/reading";
import type { PdfPage } from "../open-pdf";
import { between, distances, type Shape, shapeOf } from "./digit-shapes";
import type { Glyph } from "./marks";
import type { PageValue } from "./page-values";

type Lie = PdfStructure["glyphs"][number];
/** What was found of the digits' outlines, by font, outline and what the file says; kept for the whole document. */
export type Outlines = {
  shapes: Map<string, { says: string; font: string; shape: Shape; shows: string | null }>;
};

const mostShapes = 160;
/** So near to another digit, and by so much nearer than to its own: every honest face measured stays clear of both. */
const alike = 0.24;
const nearer = 0.06;

/**
 * Digits that are drawn as another digit than the file's own table of characters says: people see one number, programs
 * read another. Outlines are laid over the ten digits of common faces; a digit with two outlines in one font counts too.
 */
export function lyingGlyphs(page: number, at: PdfPage, values: readonly PageValue[], known: Outlines): Lie[] {
  const lies: Lie[] = [];
  for (const value of values) {
    if (value.kind === "word" && !/\d{2}/.test(value.text)) continue;
    const shown = value.glyphs.map((glyph) => ({ glyph, shows: shownBy(glyph, at, known) }));
    if (!shown.some(({ shows }) => shows !== null)) continue;
    const shows = shown.map(({ glyph, shows: other }) => other ?? glyph.character).join("");
    lies.push({ page, says: value.text, shows, box: value.box });
  }
  return lies.slice(0, 12);
}

/** The digit that is seen where the file says another one; null where all is well or nothing can be said. */
function shownBy(glyph: Glyph, page: PdfPage, known: Outlines): string | null {
  const says = glyph.character.normalize("NFKC");
  if (!/^\d{1,3}$/.test(says)) return null;
  const key = `${glyph.font} ${glyph.outline} ${says}`;
  const kept = known.shapes.get(key);
  if (kept) return kept.shows;
  if (known.shapes.size >= mostShapes) return null;
  const outline = outlineOf(page, glyph);
  const shape = outline && shapeOf(outline);
  if (!shape) return null;
  const shows = judged(says, shape) ?? unlikeItsTwin(says, glyph.font, shape, known);
  known.shapes.set(key, { says, font: glyph.font, shape, shows });
  return shows;
}

function judged(says: string, shape: Shape): string | null {
  const each = distances(shape);
  const [best, near] = [...each].sort((a, b) => a[1] - b[1])[0] ?? ["", 1];
  if (best === says || near > alike) return null;
  const own = each.get(says) ?? 1;
  return own - near > nearer ? best : null;
}

/** One font draws each digit in one way; where a second way looks like another digit of the same font, that is shown. */
function unlikeItsTwin(says: string, font: string, shape: Shape, known: Outlines): string | null {
  const same = [...known.shapes.values()].filter((one) => one.font === font);
  const twin = same.find((one) => one.says === says);
  if (!twin || between(twin.shape, shape) < 0.15) return null;
  const best = distances(shape);
  const shown = [...best].sort((a, b) => a[1] - b[1])[0];
  return shown && shown[0] !== says && shown[1] < 0.3 ? shown[0] : null;
}

function outlineOf(page: PdfPage, glyph: Glyph): Path2D | null {
  try {
    const font = page.commonObjs.get(glyph.font) as {
      isType3Font?: boolean;
      getPathGenerator?: (objects: unknown, character: string) => Path2D;
    };
    if (font.isType3Font) return null;
    return font.getPathGenerator?.(page.commonObjs, glyph.outline) ?? null;
  } catch {
    return null;
  }
}
