import type { Box } from "@/domain/values/box";
import type { PdfPage } from "../open-pdf";
import { around, type Matrix, meet, type Rectangle, times } from "./draw-state";
import type { Cover, Glyph, PageMarks } from "./marks";
import { isRectangularPath } from "./path-rectangle";
import { Pen, type Sheet } from "./pen";

type PdfGlyph = { unicode: string; fontChar: string; width: number; isSpace: boolean };

/** Walks a page's operators and keeps what is drawn: letters, and what is painted over them. */
export class Walk {
  readonly glyphs: Glyph[] = [];
  readonly covers: Cover[] = [];
  readonly #layers: boolean[] = [];
  readonly #acts = new Map<number, (args: unknown[], order: number) => void>();
  readonly #pen: Pen;
  #clips = false;
  #maskDepth = 0;
  #groups: boolean[] = [];
  #annotation: string | null = null;

  constructor(
    page: PdfPage,
    ops: Record<string, number>,
    readonly isShown: (group: unknown) => boolean,
    readonly sheet: Sheet,
  ) {
    this.#pen = new Pen(page, sheet);
    for (const [name, act] of Object.entries(this.#table(ops))) if (ops[name]) this.#acts.set(ops[name], act);
  }

  step(operator: number, args: unknown[], order: number): void {
    this.#acts.get(operator)?.(args, order);
  }

  marks(): PageMarks {
    const { width, height } = this.sheet;
    return { widthPt: width, heightPt: height, glyphs: this.glyphs, covers: this.covers, fonts: this.#pen.fonts };
  }

  #table(ops: Record<string, number>): Record<string, (args: unknown[], order: number) => void> {
    const pen = this.#pen;
    return {
      ...pen.acts(),
      showText: ([glyphs], order) => this.#show(glyphs as (PdfGlyph | number)[], order),
      clip: () => this.#clipNext(),
      eoClip: () => this.#clipNext(),
      constructPath: (args, order) => this.#path(args, order, ops),
      shadingFill: (_, order) => this.#cover("shade", pen.state.clip, "shade", false, () => false, order),
      paintImageXObject: ([id], order) => this.#picture(String(id), order),
      paintInlineImageXObject: ([image], order) => this.#picture(image, order),
      paintImageXObjectRepeat: () => undefined,
      paintImageMaskXObject: (_, order) => this.#unit("shade", pen.state.fill, false, order),
      paintSolidColorImageMask: (_, order) => this.#unit("fill", pen.state.fill, true, order),
      paintFormXObjectBegin: ([matrix, box]) => this.#form(matrix as Matrix | null, box as number[] | null),
      paintFormXObjectEnd: () => pen.restore(),
      beginGroup: ([group]) => this.#beginGroup(group as { smask?: unknown }),
      endGroup: () => this.#endGroup(),
      beginMarkedContent: () => void this.#layers.push(true),
      beginMarkedContentProps: ([tag, group]) => void this.#layers.push(tag !== "OC" || this.isShown(group)),
      endMarkedContent: () => void this.#layers.pop(),
      beginAnnotation: (args) => this.#beginAnnotation(args),
      endAnnotation: () => {
        this.#annotation = null;
        pen.begin();
      },
    };
  }

  #show(glyphs: readonly (PdfGlyph | number)[], order: number): void {
    const { font } = this.#pen;
    const { ctm, textMatrix, x, y, rise, size, scale, charSpacing, wordSpacing } = this.#pen.state;
    const start = times(ctm, times(textMatrix, [1, 0, 0, 1, x, y + rise]));
    const isLookedAt = this.#maskDepth === 0 && !font?.vertical;
    const each = size * (font?.fontMatrix?.[0] ?? 0.001);
    let along = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === "number") along -= (glyph * size) / 1000;
      else {
        const width = glyph.width * each;
        if (isLookedAt) this.#glyph(glyph, times(start, [1, 0, 0, 1, along * scale, 0]), width * scale, order);
        along += width + (glyph.isSpace ? wordSpacing : 0) + charSpacing;
      }
    }
    if (font?.vertical) this.#pen.state.y -= along;
    else this.#pen.state.x += along * scale;
  }

  #glyph(glyph: PdfGlyph, at: Matrix, width: number, order: number): void {
    const { size, clip, fill, alpha, groupAlpha, mode, font } = this.#pen.state;
    const ink = around([0, -0.2 * size, width, 0.72 * size], at);
    const seen = meet(ink, clip);
    const area = (ink[2] - ink[0]) * (ink[3] - ink[1]);
    const left = area > 0 ? ((seen[2] - seen[0]) * (seen[3] - seen[1])) / area : 1;
    this.glyphs.push({
      order,
      character: glyph.unicode,
      outline: glyph.fontChar,
      box: this.#toBox(ink),
      xPt: at[4],
      baselinePt: at[5],
      advancePt: Math.hypot(at[0], at[1]) * width,
      sizePt: Math.abs(size) * Math.hypot(at[2], at[3]),
      font,
      colour: fill,
      alpha: alpha * groupAlpha,
      mode,
      isLayerOff: this.#layers.includes(false),
      isClipped: left < 0.1,
      isLevel: Math.abs(at[1]) < 0.02 * Math.abs(at[0]) && at[0] > 0,
      annotation: this.#annotation,
    });
  }

  #clipNext(): void {
    this.#clips = true;
  }

  #path(args: unknown[], order: number, ops: Record<string, number>): void {
    const [paint, data, bounds] = args as [number, unknown[], ArrayLike<number> | null];
    const box = bounds ? around(Array.from(bounds), this.#pen.state.ctm) : null;
    const fills = [ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke];
    if (box && (fills.includes(paint) || paint === ops.rawFillPath)) {
      const isUpright = Math.abs(this.#pen.state.ctm[1] * this.#pen.state.ctm[0]) < 1e-6;
      this.#cover("fill", box, this.#pen.state.fill, true, () => isUpright && isRectangularPath(data[0]), order);
    }
    if (box && this.#clips) this.#pen.change({ clip: meet(this.#pen.state.clip, box) });
    this.#clips = false;
  }

  #unit(kind: Cover["kind"], colour: string, isOpaque: boolean, order: number): void {
    this.#cover(kind, around([0, 0, 1, 1], this.#pen.state.ctm), colour, isOpaque, () => true, order);
  }

  /** Pictures without transparency cover what lies below: 1 is black and white, 2 is RGB, 3 has transparency. */
  #picture(image: unknown, order: number): void {
    const found = typeof image === "string" ? this.#pen.object(image) : image;
    const { kind, bitmap } = (found ?? {}) as { kind?: number; bitmap?: unknown };
    this.#unit("picture", "picture", kind === 1 || kind === 2 || (kind === undefined && Boolean(bitmap)), order);
  }

  #cover(
    kind: Cover["kind"],
    box: Rectangle,
    colour: string,
    solid: boolean,
    isRectangle: () => boolean,
    order: number,
  ): void {
    if (this.#maskDepth > 0 || this.#layers.includes(false)) return;
    const { clip, alpha, groupAlpha, blends, masked } = this.#pen.state;
    const isOpaque =
      solid &&
      alpha * groupAlpha > 0.9 &&
      !blends &&
      !masked &&
      colour !== "pattern" &&
      colour !== "transparent" &&
      colour !== "shade";
    const seen = meet(box, clip);
    if (seen[2] <= seen[0] || seen[3] <= seen[1]) return;
    this.covers.push({
      order,
      kind,
      box: this.#toBox(seen),
      colour,
      isOpaque,
      isRectangle,
      annotation: this.#annotation,
    });
  }

  #form(matrix: Matrix | null, box: number[] | null): void {
    this.#pen.save();
    if (matrix) this.#pen.transform(matrix);
    if (box) this.#pen.clipTo(box);
  }

  #beginGroup(group: { smask?: unknown }): void {
    this.#pen.save();
    const isMask = Boolean(group?.smask);
    this.#groups.push(isMask);
    if (isMask) this.#maskDepth++;
    const { alpha, groupAlpha } = this.#pen.state;
    this.#pen.change({ groupAlpha: alpha * groupAlpha, alpha: 1 });
  }

  #endGroup(): void {
    if (this.#groups.pop()) this.#maskDepth--;
    this.#pen.restore();
  }

  #beginAnnotation(args: unknown[]): void {
    const [id, rect, transform, matrix] = args as [string, number[] | null, Matrix, Matrix];
    this.#annotation = String(id);
    this.#pen.begin();
    if (rect) this.#pen.clipTo(rect);
    this.#pen.transform(transform);
    this.#pen.transform(matrix);
  }

  #toBox([left, top, right, bottom]: Rectangle): Box {
    const { width, height } = this.sheet;
    return [left / width, top / height, (right - left) / width, (bottom - top) / height];
  }
}
