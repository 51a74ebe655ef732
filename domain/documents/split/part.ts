import type { PageReading, Reading, StructuredPart, TextLine } from "../../reading";
import type { Box } from "../../values/box";

/** Where one page of a part lies in its file: the page's number there, and the piece of it, or null for all of it. */
export type Piece = { page: number; region: Box | null };

/**
 * One document of a file. Its reading stands on its own: pages are numbered from 1 and boxes are fractions of the piece,
 * exactly as if the piece had been scanned alone. `pieces` leads back, one for each page of the reading.
 */
export type Part = { reading: Reading; pieces: readonly Piece[] };

/** The reading of these pieces and structured parts alone. `unread` is how many pages behind them were never read. */
export function partOf(
  reading: Reading,
  pieces: readonly Piece[],
  structured: readonly StructuredPart[] = [],
  unread = 0,
): Part {
  const pages = pieces.map((piece, index) => ({
    ...cut(pageOf(reading, piece.page), piece.region),
    number: index + 1,
  }));
  return { reading: { ...reading, pages, pageCount: pages.length + unread, structured }, pieces };
}

const pageOf = (reading: Reading, number: number): PageReading => reading.pages.find((one) => one.number === number)!;

/** A page without what lies outside the region; what lies on its edge belongs where its middle is. */
export function cut(page: PageReading, region: Box | null): PageReading {
  if (!region) return page;
  const inside = ({ box }: { box: Box }) => isWithin(middleOf(box), region) && !(box[2] > 0.98 && box[3] > 0.98);
  const moved = <Placed extends { box: Box }>(one: Placed): Placed => ({ ...one, box: within(one.box, region) });
  return {
    ...page,
    width: Math.max(1, Math.round(page.width * region[2])),
    height: Math.max(1, Math.round(page.height * region[3])),
    lines: page.lines.filter(inside).map((line) => withCharacters(moved(line), region)),
    codes: page.codes.filter(inside).map(moved),
    plates: page.plates.filter(inside).map(moved),
  };
}

const withCharacters = (line: TextLine, [x, , width]: Box): TextLine =>
  line.characters
    ? { ...line, characters: line.characters.map(([left, wide]) => [(left - x) / width, wide / width] as const) }
    : line;

export const middleOf = ([x, y, width, height]: Box): readonly [number, number] => [x + width / 2, y + height / 2];

const isWithin = ([x, y]: readonly [number, number], [left, top, width, height]: Box) =>
  x >= left && x < left + width && y >= top && y < top + height;

const within = ([x, y, width, height]: Box, [left, top, wide, high]: Box): Box => [
  (x - left) / wide,
  (y - top) / high,
  width / wide,
  height / high,
];
