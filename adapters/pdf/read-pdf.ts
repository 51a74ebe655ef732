import type { PageReading, PdfFacts, StructuredPart } from "@/domain/reading";
import type { BarcodeReader } from "../barcode/port";
import { limits } from "../container/limits";
import type { PageRaster } from "../container/port";
import type { OcrReader } from "../ocr/port";
import { canvasRaster } from "./canvas";
import { embeddedXml } from "./embedded-xml";
import { openPdf, type Pdf } from "./open-pdf";
import { pageRuns } from "./page-runs";
import { pdfFacts } from "./pdf-facts";
import { refuseFlateBomb } from "./refuse-flate-bomb";
import { renderPage } from "./render-page";
import { textLines } from "./text-lines";

export type Readers = { ocr: OcrReader["read"]; barcodes: BarcodeReader };
type PdfReading = {
  pages: PageReading[];
  rasters: PageRaster[];
  pageCount: number;
  structured: StructuredPart[];
  pdf: PdfFacts;
};

/** Fewer letters than this on a page are a stamp or a page number, not a text layer. */
const fewestLetters = 24;

/**
 * Reads a PDF: text layer with places, XML inside, codes of the first page, and optical reading where there is no text.
 * @throws Unreadable
 */
export async function readPdf(bytes: Uint8Array, readers: Readers): Promise<PdfReading> {
  await refuseFlateBomb(bytes);
  const pdf = await openPdf(bytes);
  try {
    const facts = await pdfFacts(pdf, bytes);
    const structured = await embeddedXml(pdf);
    const { pages, rasters } = await readPages(pdf, readers);
    return { pages, rasters, pageCount: pdf.numPages, structured, pdf: facts };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(pdf: Pdf, readers: Readers): Promise<{ pages: PageReading[]; rasters: PageRaster[] }> {
  const pages: PageReading[] = [];
  const rasters: PageRaster[] = [];
  let optical: number = limits.pagesOptical;
  for (let number = 1; number <= Math.min(pdf.numPages, limits.pagesRead); number++) {
    const page = await pdf.getPage(number);
    const text = textLines(await pageRuns(page).catch(() => []));
    const canvas = await renderPage(page);
    const { width, height } = canvas;
    const needsEyes = letters(text) < fewestLetters && optical-- > 0;
    const raster = needsEyes || number === 1 ? canvasRaster(canvas) : null;
    const seen = needsEyes && raster ? await readers.ocr(raster) : [];
    const lines = letters(seen) > letters(text) ? seen : text;
    const codes = raster ? await readers.barcodes.read(raster) : [];
    pages.push({ number, width, height, lines, codes, plates: [] });
    rasters.push({ number, width, height, jpeg: await canvas.encode("jpeg", limits.jpegQuality) });
    page.cleanup();
  }
  return { pages, rasters };
}

function letters(lines: readonly { text: string }[]): number {
  return lines.reduce((sum, line) => sum + line.text.replace(/\s/g, "").length, 0);
}
