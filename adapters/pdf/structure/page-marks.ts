import type { Box } from "@/domain/values/box";
import type { Pdf, PdfPage } from "../open-pdf";
import { around, type DrawState, freshState, identity, type Matrix, meet, type Rectangle, times } from "./draw-state";
import type { Cover, FontOfPage, Glyph, PageMarks } from "./marks";
import { isRectangularPath } from "./path-rectangle";

type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] };
type PdfGlyph = { unicode: string; fontChar: string; width: number; isSpace: boolean };
type PdfFont = {
  name?: string;
  isType3Font?: boolean;
  missingFile?: boolean;
  vertical?: boolean;
  fontMatrix?: number[];
};

/** More characters than this on one page are not looked at. */
const mostGlyphs = 30_000;

/** What a page draws, in order. The operators are those it was just rendered with, so that nothing is parsed twice. */
export async function pageMarks(pdf: Pdf, page: PdfPage): Promise<PageMarks> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const layers = await pdf.getOptionalContentConfig().catch(() => null);
  const viewport = page.getViewport({ scale: 1 });
  const walk = new Walk(page, OPS, (group) => layers?.isVisible(group) ?? true, {
    base: viewport.transform as unknown as Matrix,
    width: viewport.width,
    height: viewport.height,
  });
  const { fnArray, argsArray } = await operatorsOf(page);
  for (let at = 0; at < fnArray.length && walk.glyphs.length < mostGlyphs; at++)
    walk.step(fnArray[at]!, (argsArray[at] ?? []) as unknown[], at);
  return walk.marks();
}

async function operatorsOf(page: PdfPage): Promise<Operators> {
  type State = { operatorList?: Operators & { lastChunk: boolean } };
  const states = (page as unknown as { _intentStates?: Map<string, State> })._intentStates;
  const drawn = [...(states?.values() ?? [])].find((state) => state.operatorList?.lastChunk)?.operatorList;
  return drawn ?? ((await page.getOperatorList()) as Operators);
}

class Walk {
  readonly glyphs: Glyph[] = [];
  readonly covers: Cover[] = [];
  readonly #fonts = new Map<string, FontOfPage>();
  readonly #saved: DrawState[] = [];
  readonly #layers: boolean[] = [];
  readonly #acts = new Map<number, (args: unknown[], order: number) => void>();
  #state: DrawState;
  #clips = false;
  #maskDepth = 0;
  #groups: boolean[] = [];
  #annotation: string | null = null;
  #pdfFont: PdfFont | null = null;

  constructor(
    readonly page: PdfPage,
    ops: Record<string, number>,
    readonly isShown: (group: unknown) => boolean,
    readonly sheet: { base: Matrix; width: number; height: number },
  ) {
    this.#state = this.#fresh();
    for (const [name, act] of Object.entries(this.#table(ops))) if (ops[name]) this.#acts.set(ops[name], act);
  }

  step(operator: number, args: unknown[], order: number): void {
    this.#acts.get(operator)?.(args, order);
  }

  marks(): PageMarks {
    const { width, height } = this.sheet;
    return { widthPt: width, heightPt: height, glyphs: this.glyphs, covers: this.covers, fonts: this.#fonts };
  }

  #fresh(): DrawState {
    return freshState(this.sheet.base, [0, 0, this.sheet.width, this.sheet.height]);
  }

  #table(ops: Record<string, number>): Record<string, (args: unknown[], order: number) => void> {
    const numbersOf = (args: unknown[]) => args as number[];
    return {
      save: () => this.#save(),
      restore: () => this.#restore(),
      transform: (args) => this.#change({ ctm: times(this.#state.ctm, args as unknown as Matrix) }),
      setGState: ([states]) => this.#graphics(states as [string, unknown][]),
      setFillRGBColor: ([colour]) => this.#change({ fill: String(colour) }),
      setFillColorN: () => this.#change({ fill: "pattern" }),
      setFillTransparent: () => this.#change({ fill: "transparent" }),
      beginText: () => this.#change({ textMatrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 }),
      setTextMatrix: ([matrix]) =>
        this.#change({ textMatrix: [...(matrix as number[])] as unknown as Matrix, x: 0, y: 0, lineX: 0, lineY: 0 }),
      setFont: ([name, size]) => this.#font(String(name), Number(size)),
      setCharSpacing: (args) => this.#change({ charSpacing: numbersOf(args)[0]! }),
      setWordSpacing: (args) => this.#change({ wordSpacing: numbersOf(args)[0]! }),
      setHScale: (args) => this.#change({ scale: numbersOf(args)[0]! / 100 }),
      setTextRise: (args) => this.#change({ rise: numbersOf(args)[0]! }),
      setLeading: (args) => this.#change({ leading: -numbersOf(args)[0]! }),
      setTextRenderingMode: (args) => this.#change({ mode: numbersOf(args)[0]! }),
      moveText: (args) => this.#move(numbersOf(args)[0]!, numbersOf(args)[1]!),
      setLeadingMoveText: (args) => {
        this.#change({ leading: numbersOf(args)[1]! });
        this.#move(numbersOf(args)[0]!, numbersOf(args)[1]!);
      },
      nextLine: () => this.#move(0, this.#state.leading),
      showText: ([glyphs], order) => this.#show(glyphs as (PdfGlyph | number)[], order),
      clip: () => this.#clipNext(),
      eoClip: () => this.#clipNext(),
      constructPath: (args, order) => this.#path(args, order, ops),
      shadingFill: (_, order) => this.#cover("shade", this.#state.clip, "shade", false, () => false, order),
      paintImageXObject: ([id], order) => this.#picture(String(id), order),
      paintInlineImageXObject: ([image], order) => this.#picture(image, order),
      paintImageXObjectRepeat: () => undefined,
      paintImageMaskXObject: (_, order) => this.#unit("shade", this.#state.fill, false, order),
      paintSolidColorImageMask: (_, order) => this.#unit("fill", this.#state.fill, true, order),
      paintFormXObjectBegin: ([matrix, box]) => this.#form(matrix as Matrix | null, box as number[] | null),
      paintFormXObjectEnd: () => this.#restore(),
      beginGroup: ([group]) => this.#beginGroup(group as { smask?: unknown }),
      endGroup: () => this.#endGroup(),
      beginMarkedContent: () => void this.#layers.push(true),
      beginMarkedContentProps: ([tag, group]) => void this.#layers.push(tag !== "OC" || this.isShown(group)),
      endMarkedContent: () => void this.#layers.pop(),
      beginAnnotation: (args) => this.#beginAnnotation(args),
      endAnnotation: () => {
        this.#annotation = null;
        this.#state = this.#fresh();
        this.#saved.length = 0;
      },
    };
  }

  #change(change: Partial<DrawState>): void {
    Object.assign(this.#state, change);
  }

  #save(): void {
    if (this.#saved.length < 500) this.#saved.push({ ...this.#state });
  }

  #restore(): void {
    const { font } = this.#state;
    this.#state = this.#saved.pop() ?? this.#state;
    if (this.#state.font !== font) this.#recall(this.#state.font);
  }

  #recall(name: string): void {
    this.#pdfFont = name ? this.#loaded(name) : null;
  }

  #graphics(states: readonly [string, unknown][]): void {
    for (const [key, value] of states) {
      if (key === "ca") this.#change({ alpha: Number(value) });
      else if (key === "BM") this.#change({ blends: value !== "source-over" && value !== "normal" });
      else if (key === "SMask") this.#change({ masked: value !== false });
      else if (key === "Font") this.#font(String((value as unknown[])[0]), Number((value as unknown[])[1]));
    }
  }

  #loaded(name: string): PdfFont | null {
    try {
      return this.page.commonObjs.get(name) as PdfFont;
    } catch {
      return null;
    }
  }

  #font(font: string, size: number): void {
    this.#change({ font, size });
    this.#recall(font);
    if (this.#fonts.has(font)) return;
    const name = this.#pdfFont?.name ?? "";
    const isType3 = Boolean(this.#pdfFont?.isType3Font);
    const isEmbedded = !this.#pdfFont?.missingFile;
    this.#fonts.set(font, { name, base: name.replace(/^[A-Z]{6}\+/, ""), isEmbedded, isType3 });
  }

  #move(x: number, y: number): void {
    const lineX = this.#state.lineX + x;
    const lineY = this.#state.lineY + y;
    this.#change({ lineX, lineY, x: lineX, y: lineY });
  }

  #show(glyphs: readonly (PdfGlyph | number)[], order: number): void {
    const font = this.#pdfFont;
    const { ctm, textMatrix, x, y, rise, size, scale, charSpacing, wordSpacing } = this.#state;
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
    if (font?.vertical) this.#state.y -= along;
    else this.#state.x += along * scale;
  }

  #glyph(glyph: PdfGlyph, at: Matrix, width: number, order: number): void {
    const { size, clip, fill, alpha, groupAlpha, mode, font } = this.#state;
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
    const box = bounds ? around(Array.from(bounds), this.#state.ctm) : null;
    const fills = [ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke];
    if (box && (fills.includes(paint) || paint === ops.rawFillPath)) {
      const isUpright = Math.abs(this.#state.ctm[1] * this.#state.ctm[0]) < 1e-6;
      this.#cover("fill", box, this.#state.fill, true, () => isUpright && isRectangularPath(data[0]), order);
    }
    if (box && this.#clips) this.#change({ clip: meet(this.#state.clip, box) });
    this.#clips = false;
  }

  #unit(kind: Cover["kind"], colour: string, isOpaque: boolean, order: number): void {
    this.#cover(kind, around([0, 0, 1, 1], this.#state.ctm), colour, isOpaque, () => true, order);
  }

  /** Pictures without transparency cover what lies below: 1 is black and white, 2 is RGB, 3 has transparency. */
  #picture(image: unknown, order: number): void {
    const found = typeof image === "string" ? this.#object(image) : image;
    const { kind, bitmap } = (found ?? {}) as { kind?: number; bitmap?: unknown };
    this.#unit("picture", "picture", kind === 1 || kind === 2 || (kind === undefined && Boolean(bitmap)), order);
  }

  #object(id: string): unknown {
    try {
      return id.startsWith("g_") ? this.page.commonObjs.get(id) : this.page.objs.get(id);
    } catch {
      return null;
    }
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
    const { clip, alpha, groupAlpha, blends, masked } = this.#state;
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
    this.#save();
    if (matrix) this.#change({ ctm: times(this.#state.ctm, matrix) });
    if (box) this.#change({ clip: meet(this.#state.clip, around(box, this.#state.ctm)) });
  }

  #beginGroup(group: { smask?: unknown }): void {
    this.#save();
    const isMask = Boolean(group?.smask);
    this.#groups.push(isMask);
    if (isMask) this.#maskDepth++;
    const { alpha, groupAlpha } = this.#state;
    this.#change({ groupAlpha: alpha * groupAlpha, alpha: 1 });
  }

  #endGroup(): void {
    if (this.#groups.pop()) this.#maskDepth--;
    this.#restore();
  }

  #beginAnnotation(args: unknown[]): void {
    const [id, rect, transform, matrix] = args as [string, number[] | null, Matrix, Matrix];
    this.#annotation = String(id);
    this.#state = this.#fresh();
    this.#saved.length = 0;
    if (rect) this.#change({ clip: meet(this.#state.clip, around(rect, this.#state.ctm)) });
    this.#change({ ctm: times(times(this.#state.ctm, transform), matrix) });
  }

  #toBox([left, top, right, bottom]: Rectangle): Box {
    const { width, height } = this.sheet;
    return [left / width, top / height, (right - left) / width, (bottom - top) / height];
  }
}
