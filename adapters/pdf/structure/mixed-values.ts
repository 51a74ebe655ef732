import type { PdfStructure } from "@/domain/reading";
import { boxAround, type FontOfPage, type Glyph } from "./marks";
import type { PageValue } from "./page-values";

type Mixed = PdfStructure["mixed"][number];
/** How often each font of the document draws each character, by the name pdf.js gives the font. */
export type FontUse = ReadonlyMap<string, ReadonlyMap<string, number>>;
export type ValuesOfPage = { page: number; values: readonly PageValue[]; fonts: ReadonlyMap<string, FontOfPage> };

const mostPerPage = 12;
/** A font put in by an editor draws a few characters; printers that cut a face in pieces use each piece all over. */
const fewGlyphs = 24;
const total = (use: ReadonlyMap<string, number>): number => [...use.values()].reduce((sum, one) => sum + one, 0);

/** Values whose digits do not belong together: another font, size, height, colour or step inside one amount. */
export function mixedValues({ page, values, fonts }: ValuesOfPage, use: FontUse): Mixed[] {
  const found: Mixed[] = [];
  for (const { kind, text, glyphs } of values) {
    if (kind === "word") continue;
    const digits = withoutRaisedCents(glyphs.filter((glyph) => /\d/.test(glyph.character.normalize("NFKC"))));
    const odd = digits.length < 3 ? null : oddPart(digits, fonts, use);
    if (!odd) continue;
    const part = odd.part.map((glyph) => glyph.character).join("");
    found.push({ page, how: odd.how, text, part, box: boxAround(odd.part.map((glyph) => glyph.box)) });
  }
  return found.slice(0, mostPerPage);
}

type Odd = { how: Mixed["how"]; part: Glyph[] };

function oddPart(digits: readonly Glyph[], fonts: ValuesOfPage["fonts"], use: FontUse): Odd | null {
  const byFont = fewest(digits, (glyph) => glyph.font);
  if (byFont) {
    const how = fontsDiffer(digits, fonts, use);
    if (how) return { how, part: byFont };
  }
  const bySize = fewest(digits, (glyph) => String(Math.round(glyph.sizePt * 10)));
  if (bySize && spread(digits.map((glyph) => glyph.sizePt)) > 0.04 * digits[0]!.sizePt)
    return { how: "size", part: bySize };
  const byHeight = fewest(digits, (glyph) => String(Math.round((glyph.baselinePt / digits[0]!.sizePt) * 25)));
  if (byHeight && spread(digits.map((glyph) => glyph.baselinePt)) > 0.05 * digits[0]!.sizePt)
    return { how: "baseline", part: byHeight };
  const byColour = fewest(digits, (glyph) => glyph.colour);
  if (byColour && new Set(digits.map((glyph) => glyph.order)).size > 1) return { how: "colour", part: byColour };
  const bySpacing = unevenStep(digits);
  return bySpacing ? { how: "spacing", part: bySpacing } : null;
}

/** The smaller of the groups that a quality parts the digits into; null where all are alike. */
function fewest(digits: readonly Glyph[], quality: (glyph: Glyph) => string): Glyph[] | null {
  const groups = new Map<string, Glyph[]>();
  for (const digit of digits) groups.set(quality(digit), [...(groups.get(quality(digit)) ?? []), digit]);
  if (groups.size < 2) return null;
  return [...groups.values()].sort((a, b) => a.length - b.length)[0]!;
}

/**
 * Two fonts in one value. One face cut into several fonts by its maker draws each character with one of them only; a
 * character drawn by both comes from two hands.
 */
function fontsDiffer(digits: readonly Glyph[], fonts: ValuesOfPage["fonts"], use: FontUse): "font" | "subset" | null {
  const [first, ...others] = [...new Set(digits.map((glyph) => glyph.font))];
  for (const other of others) {
    const [a, b] = [fonts.get(first!)?.base ?? "", fonts.get(other)?.base ?? ""];
    if (a !== b) return "font";
    if (drawAlike(use.get(first!), use.get(other))) return "subset";
  }
  return null;
}

function drawAlike(one?: ReadonlyMap<string, number>, other?: ReadonlyMap<string, number>): boolean {
  if (!one || !other || Math.min(total(one), total(other)) > fewGlyphs) return false;
  return [...one.keys()].some((character) => /\d/.test(character) && other.has(character));
}

/** Prices with small raised cents are a style: then only what stands before them is compared. */
function withoutRaisedCents(digits: readonly Glyph[]): readonly Glyph[] {
  const [before, cents] = [digits.slice(0, -2), digits.slice(-2)];
  if (before.length === 0) return digits;
  const isSmaller = cents.every((glyph) => glyph.sizePt < 0.8 * before[0]!.sizePt);
  return isSmaller && before.every((glyph) => glyph.sizePt === before[0]!.sizePt) ? before : digits;
}

/** Digits that are set one by one stand at equal distances; where one pair does not, something was put in. */
function unevenStep(digits: readonly Glyph[]): Glyph[] | null {
  const gaps = digits.slice(1).flatMap((glyph, index) => {
    const before = digits[index]!;
    const gap = (glyph.xPt - before.xPt - before.advancePt) / before.sizePt;
    return [{ at: index, gap, isNewRun: glyph.order !== before.order }];
  });
  const near = gaps.filter(({ gap }) => gap < 0.45);
  if (near.length < 3) return null;
  const usual = [...near].map(({ gap }) => gap).sort((a, b) => a - b)[Math.floor(near.length / 2)]!;
  const even = near.filter(({ gap }) => Math.abs(gap - usual) < 0.03);
  const odd = near.filter(({ gap, isNewRun }) => isNewRun && Math.abs(gap - usual) > 0.14 && gap < 0.14);
  if (odd.length === 0 || odd.length > 2 || even.length < near.length - odd.length - 1) return null;
  const left = digits.slice(0, odd[0]!.at + 1);
  const right = digits.slice(odd[0]!.at + 1);
  return [...(left.length <= right.length ? left : right)];
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
