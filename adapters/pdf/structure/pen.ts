import type { PdfPage } from "../open-pdf";
import { around, type DrawState, freshState, identity, type Matrix, meet, type Rectangle, times } from "./draw-state";
import type { FontOfPage } from "./marks";

export type PdfFont = {
  name?: string;
  isType3Font?: boolean;
  missingFile?: boolean;
  vertical?: boolean;
  fontMatrix?: number[];
};
export type Sheet = { base: Matrix; width: number; height: number };

/** What the operators of a page have set, with what was saved to be restored: ISO 32000-1, 8.4. */
export class Pen {
  state: DrawState;
  font: PdfFont | null = null;
  readonly fonts = new Map<string, FontOfPage>();
  readonly #saved: DrawState[] = [];

  constructor(
    readonly page: PdfPage,
    readonly sheet: Sheet,
  ) {
    this.state = this.#fresh();
  }

  /** As at the beginning of the page, for an annotation's own drawing. */
  begin(): void {
    this.state = this.#fresh();
    this.#saved.length = 0;
  }

  change(change: Partial<DrawState>): void {
    Object.assign(this.state, change);
  }

  save(): void {
    if (this.#saved.length < 500) this.#saved.push({ ...this.state });
  }

  restore(): void {
    const { font } = this.state;
    this.state = this.#saved.pop() ?? this.state;
    if (this.state.font !== font) this.#recall(this.state.font);
  }

  transform(by: Matrix): void {
    this.change({ ctm: times(this.state.ctm, by) });
  }

  /** Lets only what lies within `box`, in the units of the page's own drawing, be seen. */
  clipTo(box: ArrayLike<number>): void {
    this.change({ clip: meet(this.state.clip, around(Array.from(box), this.state.ctm)) });
  }

  graphics(states: readonly [string, unknown][]): void {
    for (const [key, value] of states) {
      if (key === "ca") this.change({ alpha: Number(value) });
      else if (key === "BM") this.change({ blends: value !== "source-over" && value !== "normal" });
      else if (key === "SMask") this.change({ masked: value !== false });
      else if (key === "Font") this.setFont(String((value as unknown[])[0]), Number((value as unknown[])[1]));
    }
  }

  setFont(font: string, size: number): void {
    this.change({ font, size });
    this.#recall(font);
    if (this.fonts.has(font)) return;
    const name = this.font?.name ?? "";
    const isType3 = Boolean(this.font?.isType3Font);
    const isEmbedded = !this.font?.missingFile;
    this.fonts.set(font, { name, base: name.replace(/^[A-Z]{6}\+/, ""), isEmbedded, isType3 });
  }

  /** The text matrix anew, with the place at its origin. */
  setText(textMatrix: Matrix): void {
    this.change({ textMatrix, x: 0, y: 0, lineX: 0, lineY: 0 });
  }

  move(x: number, y: number): void {
    const lineX = this.state.lineX + x;
    const lineY = this.state.lineY + y;
    this.change({ lineX, lineY, x: lineX, y: lineY });
  }

  object(id: string): unknown {
    try {
      return id.startsWith("g_") ? this.page.commonObjs.get(id) : this.page.objs.get(id);
    } catch {
      return null;
    }
  }

  /** Operators that only set something, by pdf.js's names. */
  acts(): Record<string, (args: unknown[]) => void> {
    const numbersOf = (args: unknown[]) => args as number[];
    const first = (args: unknown[]) => numbersOf(args)[0]!;
    return {
      save: () => this.save(),
      restore: () => this.restore(),
      transform: (args) => this.transform(args as unknown as Matrix),
      setGState: ([states]) => this.graphics(states as [string, unknown][]),
      setFillRGBColor: ([colour]) => this.change({ fill: String(colour) }),
      setFillColorN: () => this.change({ fill: "pattern" }),
      setFillTransparent: () => this.change({ fill: "transparent" }),
      beginText: () => this.setText(identity),
      setTextMatrix: ([matrix]) => this.setText([...(matrix as number[])] as unknown as Matrix),
      setFont: ([name, size]) => this.setFont(String(name), Number(size)),
      setCharSpacing: (args) => this.change({ charSpacing: first(args) }),
      setWordSpacing: (args) => this.change({ wordSpacing: first(args) }),
      setHScale: (args) => this.change({ scale: first(args) / 100 }),
      setTextRise: (args) => this.change({ rise: first(args) }),
      setLeading: (args) => this.change({ leading: -first(args) }),
      setTextRenderingMode: (args) => this.change({ mode: first(args) }),
      moveText: (args) => this.move(first(args), numbersOf(args)[1]!),
      setLeadingMoveText: (args) => {
        this.change({ leading: numbersOf(args)[1]! });
        this.move(first(args), numbersOf(args)[1]!);
      },
      nextLine: () => this.move(0, this.state.leading),
    };
  }

  #fresh(): DrawState {
    const whole: Rectangle = [0, 0, this.sheet.width, this.sheet.height];
    return freshState(this.sheet.base, whole);
  }

  #recall(name: string): void {
    this.font = name ? this.#loaded(name) : null;
  }

  #loaded(name: string): PdfFont | null {
    try {
      return this.page.commonObjs.get(name) as PdfFont;
    } catch {
      return null;
    }
  }
}
