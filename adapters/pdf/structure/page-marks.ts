import type { Pdf, PdfPage } from "../open-pdf";
import type { Matrix } from "./draw-state";
import type { PageMarks } from "./marks";
import { Walk } from "./walk";

type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] };

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
