import { type Cover, type Glyph, type PageMarks, shareInside } from "./marks";

/** Why a character that is in the file is not seen on the page. */
export type Hiding =
  | "invisible"
  | "same-colour"
  | "transparent"
  | "tiny"
  | "off-page"
  | "layer-off"
  | "covered"
  | "behind-picture";

export type Sorted = {
  seen: readonly Glyph[];
  hidden: readonly { glyph: Glyph; how: Hiding; by?: Cover }[];
  /** The picture of the page itself, where the page is a scan. */
  scan: Cover | null;
  /** Text that a reader of pictures laid under or over its scan for searching: not seen, and no secret. */
  layer: readonly Glyph[];
};

/** A picture that takes this share of the page is the page. */
const pageShare = 0.6;
const mostCovers = 600;

/** Parts the characters of a page into those a person sees and those a person doesn't. */
export function seenOrHidden(marks: PageMarks): Sorted {
  const covers = marks.covers.filter(({ box }) => box[2] > 0.003 && box[3] > 0.003).slice(0, mostCovers);
  const scan = scanOf(covers);
  const seen: Glyph[] = [];
  const layer: Glyph[] = [];
  const hidden: { glyph: Glyph; how: Hiding; by?: Cover }[] = [];
  for (const glyph of marks.glyphs) {
    if (glyph.character.trim() === "") continue;
    const found = hidingOf(glyph, marks, covers);
    if (!found) seen.push(glyph);
    else if (scan && isOcr(found, scan)) layer.push(glyph);
    else hidden.push({ glyph, ...found });
  }
  return { seen, hidden, scan, layer };
}

function scanOf(covers: readonly Cover[]): Cover | null {
  return covers.find(({ kind, box }) => kind === "picture" && shareInside([0, 0, 1, 1], box) >= pageShare) ?? null;
}

function isOcr({ how, by }: { how: Hiding; by?: Cover }, scan: Cover): boolean {
  return how === "invisible" || how === "transparent" || (how === "behind-picture" && by === scan);
}

function hidingOf(glyph: Glyph, marks: PageMarks, covers: readonly Cover[]): { how: Hiding; by?: Cover } | null {
  const [x, y, width, height] = glyph.box;
  if (glyph.isLayerOff) return { how: "layer-off" };
  if (glyph.mode === 3 || glyph.mode === 7) return { how: "invisible" };
  if (glyph.alpha < 0.05) return { how: "transparent" };
  const isOut = x + width < 0 || y + height < 0 || x > 1 || y > 1;
  if (glyph.isClipped || isOut) return { how: "off-page" };
  if (glyph.sizePt < Math.min(1, 0.0018 * Math.max(marks.widthPt, marks.heightPt))) return { how: "tiny" };
  const by = coverOf(glyph, covers);
  if (by) return { how: by.kind === "picture" ? "behind-picture" : "covered", by };
  return isOfItsGround(glyph, covers) ? { how: "same-colour" } : null;
}

function coverOf(glyph: Glyph, covers: readonly Cover[]): Cover | undefined {
  return covers.find(
    (cover) =>
      cover.order > glyph.order && cover.isOpaque && shareInside(glyph.box, cover.box) > 0.6 && cover.isRectangle(),
  );
}

/** Drawn in the colour of what lies below it. Where that is a picture or a shape of its own, nothing is said. */
function isOfItsGround(glyph: Glyph, covers: readonly Cover[]): boolean {
  if (!glyph.colour.startsWith("#") || ![0, 4].includes(glyph.mode)) return false;
  for (let at = covers.length - 1; at >= 0; at--) {
    const cover = covers[at]!;
    if (cover.order > glyph.order || shareInside(glyph.box, cover.box) < 0.5) continue;
    if (!cover.isOpaque) return false;
    if (!isNear(cover.colour, glyph.colour)) return false;
    return cover.isRectangle();
  }
  return isNear("#ffffff", glyph.colour);
}

function isNear(one: string, other: string): boolean {
  const [a, b] = [channels(one), channels(other)];
  return a !== null && b !== null && a.every((value, index) => Math.abs(value - b[index]!) < 10);
}

function channels(colour: string): number[] | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return hex ? hex.slice(1).map((part) => Number.parseInt(part, 16)) : null;
}
