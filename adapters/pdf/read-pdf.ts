import type { Canvas } from "@napi-rs/canvas";
import type { PageReading, PdfFacts, StructuredPart, TextLine } from "@/domain/reading";
import { limits } from "../container/limits";
import type { PageRaster } from "../container/port";
import type { Readers } from "../container/readers";
import { encodeJpeg } from "../image/encode-jpeg";
import { readUpright } from "../image/read-upright";
import { canvasRaster } from "./canvas";
import { embeddedXml } from "./embedded-xml";
import { openPdf, type Pdf } from "./open-pdf";
import { pageRuns } from "./page-runs";
import { pdfFacts } from "./pdf-facts";
import { refuseFlateBomb } from "./refuse-flate-bomb";
import { renderPage } from "./render-page";
import { StructureLook } from "./structure/look-at-structure";
import type { Sorted } from "./structure/seen-or-hidden";
import { textLines } from "./text-lines";

type PdfReading = {
  pages: PageReading[];
  rasters: PageRaster[];
  pageCount: number;
  structured: StructuredPart[];
  pdf: PdfFacts;
};

/** Fewer letters than this on a page are a stamp or a page number, not a text layer. */
const fewestLetters = 24;
/** On a scan that many seen letters are the page's own text on a sheet with a picture, fewer were typed onto a scan. */
const fewestLettersOnScan = 150;

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
    const look = new StructureLook(pdf, bytes);
    const { pages, rasters } = await readPages(pdf, readers, look);
    const structure = await look.facts();
    return { pages, rasters, pageCount: pdf.numPages, structured, pdf: { ...facts, structure } };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(
  pdf: Pdf,
  readers: Readers,
  look: StructureLook,
): Promise<{ pages: PageReading[]; rasters: PageRaster[] }> {
  const pages: PageReading[] = [];
  const rasters: PageRaster[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, limits.pagesRead); number++) {
    const page = await pdf.getPage(number);
    const text = textLines(await pageRuns(page).catch(() => []));
    const canvas = await renderPage(page);
    const sorted = await look.page(number, page);
    const needsEyes = isScan(text, sorted) && worthEyes(number, pdf.numPages);
    const { lines, codes, raster } = needsEyes
      ? await readScan(canvas, text, readers, sorted)
      : await readPrint(canvas, text, number, readers);
    look.sawLetters(number, letters(lines));
    pages.push({ number, width: raster.width, height: raster.height, lines, codes, plates: [] });
    rasters.push({ number, ...raster });
    page.cleanup();
  }
  return { pages, rasters };
}

/** Text that a searchable scan carries unseen is somebody's reading of it; what the page shows is read anew. */
function isScan(text: readonly TextLine[], sorted: Sorted | null): boolean {
  if (letters(text) < fewestLetters) return true;
  return Boolean(sorted?.scan) && sorted!.seen.length < fewestLettersOnScan;
}

function worthEyes(number: number, pages: number): boolean {
  return number <= limits.pagesOpticalFirst || number > Math.min(pages, limits.pagesRead) - limits.pagesOpticalLast;
}

type Seen = Pick<PageReading, "lines" | "codes"> & { raster: Omit<PageRaster, "number"> };

async function readPrint(canvas: Canvas, lines: TextLine[], number: number, readers: Readers): Promise<Seen> {
  const codes = number === 1 ? await readers.barcodes.read(canvasRaster(canvas)) : [];
  const { width, height } = canvas;
  return { lines, codes, raster: { width, height, jpeg: await canvas.encode("jpeg", limits.jpegQuality) } };
}

/** A page that is a picture: what is read and shown is the picture, upright. */
async function readScan(canvas: Canvas, text: TextLine[], readers: Readers, sorted: Sorted | null): Promise<Seen> {
  const upright = await readUpright(canvasRaster(canvas), readers);
  const fewest = sorted?.scan ? Math.min(fewestLetters, letters(text)) : letters(text);
  if (letters(upright.lines) <= fewest) return readPrint(canvas, text, 1, readers);
  const { width, height } = upright.raster;
  const codes = await readers.barcodes.read(upright.raster);
  return { lines: upright.lines, codes, raster: { width, height, jpeg: await encodeJpeg(upright.raster) } };
}

function letters(lines: readonly { text: string }[]): number {
  return lines.reduce((sum, line) => sum + line.text.replace(/\s/g, "").length, 0);
}
