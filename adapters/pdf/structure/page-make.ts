import type { PdfPageMake } from "@/domain/reading";
import type { Glyph, PageMarks } from "./marks";
import type { Sorted } from "./seen-or-hidden";

/** Fonts beyond these carry a sign or two. */
const mostFonts = 6;

/**
 * How a page is made: its sheet, the size of its letters and the font programs they come from.
 * @param copies the font programs met so far, in order; those of this page are added
 */
export function pageMake(page: number, marks: PageMarks, { seen, scan }: Sorted, copies: string[]): PdfPageMake {
  const letters = seen.filter(({ annotation }) => annotation === null);
  const fonts = counted(letters, ({ font }) => font).slice(0, mostFonts);
  const [size] = counted(letters, ({ sizePt }) => String(Math.round(sizePt * 10) / 10));
  return {
    page,
    widthPt: Math.round(marks.widthPt * 10) / 10,
    heightPt: Math.round(marks.heightPt * 10) / 10,
    isScan: scan !== null,
    letters: letters.length,
    sizePt: size ? Number(size[0]) : null,
    fonts: fonts.map(([font, count]) => ({
      copy: copyOf(font, copies),
      base: (marks.fonts.get(font)?.base ?? "").slice(0, 60),
      share: Math.round((count / letters.length) * 1000) / 1000,
    })),
  };
}

function copyOf(font: string, copies: string[]): number {
  const at = copies.indexOf(font);
  return at < 0 ? copies.push(font) - 1 : at;
}

/** What the letters have by `of`, with how many have it, most first. */
function counted(letters: readonly Glyph[], of: (glyph: Glyph) => string): [string, number][] {
  const count = new Map<string, number>();
  for (const letter of letters) count.set(of(letter), (count.get(of(letter)) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1]);
}
