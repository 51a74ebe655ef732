import type { PdfPageMake, PdfStructure } from "@/domain/reading";
import type { Pdf, PdfPage } from "../open-pdf";
import { actionsOf } from "./actions";
import { earlierSaves, signatures } from "./earlier-saves";
import { hiddenText, patchesOnScan, redrawnText, textOverScan } from "./hidden-text";
import { lyingGlyphs, type Outlines } from "./lying-glyphs";
import type { Glyph } from "./marks";
import { mixedValues, type ValuesOfPage } from "./mixed-values";
import { oddValues } from "./odd-values";
import { type Change, changesSinceLeftBehind, pageChanges } from "./page-changes";
import { pageMake } from "./page-make";
import { pageMarks } from "./page-marks";
import { valuesOf } from "./page-values";
import { pdfDay } from "./pdf-day";
import { type Sorted, seenOrHidden } from "./seen-or-hidden";

type OfPages = Pick<PdfStructure, "hidden" | "redrawn" | "overScan" | "patches" | "glyphs">;

/** All pages together get this long; pages after that are read and not looked into. */
const mostMilliseconds = 3000;

/** Looks at a PDF page by page, after each was rendered, and says at the end what its structure tells. */
export class StructureLook {
  readonly #pages: { [Part in keyof OfPages]: OfPages[Part][number][] } = {
    hidden: [],
    redrawn: [],
    overScan: [],
    patches: [],
    glyphs: [],
  };
  readonly #makes: PdfPageMake[] = [];
  readonly #copies: string[] = [];
  readonly #values: ValuesOfPage[] = [];
  readonly #use = new Map<string, Map<string, number>>();
  readonly #outlines: Outlines = { shapes: new Map() };
  #spent = 0;

  constructor(
    readonly pdf: Pdf,
    readonly bytes: Uint8Array,
  ) {}

  /** @returns which of the page's text is seen; null where that could not be told */
  async page(number: number, page: PdfPage): Promise<Sorted | null> {
    if (this.#spent > mostMilliseconds) return null;
    const start = performance.now();
    const sorted = await this.#look(number, page).catch(() => null);
    this.#spent += performance.now() - start;
    return sorted;
  }

  async #look(number: number, page: PdfPage): Promise<Sorted> {
    const marks = await pageMarks(this.pdf, page);
    const sorted = seenOrHidden(marks);
    const values = valuesOf(sorted.seen);
    this.#count(sorted.seen);
    this.#makes.push(pageMake(number, marks, sorted, this.#copies));
    this.#values.push({ page: number, values, fonts: marks.fonts });
    this.#pages.hidden.push(...hiddenText(number, sorted));
    this.#pages.redrawn.push(...redrawnText(number, sorted));
    this.#pages.overScan.push(...textOverScan(number, sorted));
    this.#pages.patches.push(...patchesOnScan(number, marks.covers, sorted));
    this.#pages.glyphs.push(...lyingGlyphs(number, page, values, this.#outlines));
    return sorted;
  }

  /** Text typed onto a scan is told apart from a letterhead's: the scan itself holds most of the page's letters. */
  sawLetters(page: number, letters: number): void {
    const typed = this.#pages.overScan.filter((one) => one.page === page);
    const own = typed.reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);
    if (own * 3 > letters) this.#pages.overScan = this.#pages.overScan.filter((one) => one.page !== page);
  }

  #count(glyphs: readonly Glyph[]): void {
    for (const { font, character } of glyphs) {
      const use = this.#use.get(font) ?? new Map<string, number>();
      use.set(character, (use.get(character) ?? 0) + 1);
      this.#use.set(font, use);
    }
  }

  async facts(): Promise<PdfStructure> {
    const mixed = this.#values.flatMap((page) => [...mixedValues(page, this.#use), ...oddValues(page, this.#use)]);
    const info = (await this.pdf.getMetadata().catch(() => null))?.info as Record<string, unknown> | undefined;
    return {
      createdOn: pdfDay(info?.CreationDate),
      modifiedOn: pdfDay(info?.ModDate),
      ...(await this.#saves()),
      ...this.#pages,
      mixed,
      pages: this.#makes,
      actions: await actionsOf(this.pdf, this.bytes).catch(() => []),
    };
  }

  async #saves(): Promise<Pick<PdfStructure, "isSigned" | "changedAfterSigning" | "changes">> {
    const { isSigned, hasMoreAfter } = signatures(this.bytes);
    const saved: Change[] = earlierSaves(this.bytes).length > 0 ? await pageChanges(this.pdf, this.bytes) : [];
    const changes = saved.length > 0 ? saved : await changesSinceLeftBehind(this.pdf, this.bytes).catch(() => []);
    return { isSigned, changedAfterSigning: isSigned && hasMoreAfter && changes.length > 0, changes };
  }
}
