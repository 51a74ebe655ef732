import type { Box } from "@/domain/values/box";

/** One character a page draws, in the order it is drawn. Lengths ending in `Pt` are points of the shown page. */
export type Glyph = {
  order: number;
  character: string;
  /** The name pdf.js gives the glyph's outline inside its font. */
  outline: string;
  /** Fractions of the shown page. */
  box: Box;
  xPt: number;
  baselinePt: number;
  advancePt: number;
  sizePt: number;
  font: string;
  colour: string;
  alpha: number;
  /** Text rendering mode of ISO 32000-1, 9.3.6: 3 and 7 draw nothing. */
  mode: number;
  isLayerOff: boolean;
  isClipped: boolean;
  isLevel: boolean;
  annotation: string | null;
};

/** Something opaque that is painted over a part of the page. */
export type Cover = {
  order: number;
  kind: "fill" | "picture" | "shade";
  box: Box;
  colour: string;
  /** False where what lies below shines through. */
  isOpaque: boolean;
  /** False where the shape is more than one rectangle. */
  isRectangle: () => boolean;
  annotation: string | null;
};

/** What a font is: `base` without the six letters that mark a subset. */
export type FontOfPage = { name: string; base: string; isEmbedded: boolean; isType3: boolean };

/** Everything drawn on one page. */
export type PageMarks = {
  widthPt: number;
  heightPt: number;
  glyphs: readonly Glyph[];
  covers: readonly Cover[];
  fonts: ReadonlyMap<string, FontOfPage>;
};

/** Share of `box` that lies inside `by`, 0..1. */
export function shareInside(box: Box, by: Box): number {
  const wide = Math.min(box[0] + box[2], by[0] + by[2]) - Math.max(box[0], by[0]);
  const tall = Math.min(box[1] + box[3], by[1] + by[3]) - Math.max(box[1], by[1]);
  const area = box[2] * box[3];
  return wide <= 0 || tall <= 0 || area <= 0 ? 0 : (wide * tall) / area;
}

/** The smallest box around all of them; at least one must be given. */
export function boxAround(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [round(left), round(top), round(right - left), round(bottom - top)];
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5;
