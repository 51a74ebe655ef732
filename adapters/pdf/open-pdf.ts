import { createRequire } from "node:module";
import path from "node:path";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/types/src/pdf";
import { limits } from "../container/limits";
import { Unreadable } from "../container/unreadable";
import { lendCanvasClasses, PageCanvasFactory } from "./canvas";

export type Pdf = PDFDocumentProxy;
export type PdfPage = PDFPageProxy;

const folder = path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/**
 * Opens a PDF with scripts, forms and fetching off.
 * @throws Unreadable "encrypted", "corrupt" or "too-many-pages"
 */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  lendCanvasClasses();
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: limits.pixels,
    canvasMaxAreaInBytes: limits.pdfUnpackedBytes,
    verbosity: 0,
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    wasmUrl: `${folder}/wasm/`,
    iccUrl: `${folder}/iccs/`,
    CanvasFactory: PageCanvasFactory,
  });
  const pdf = await task.promise.catch((error: Error) => {
    throw toUnreadable(error, bytes);
  });
  if (pdf.numPages <= limits.pagesAtAll) return pdf;
  await pdf.loadingTask.destroy();
  throw new Unreadable("too-many-pages", `${pdf.numPages} pages, at most ${limits.pagesAtAll}`);
}

function toUnreadable(error: Error, bytes: Uint8Array): Unreadable {
  if (error.name === "PasswordException") return new Unreadable("encrypted", "the PDF wants a password");
  const tail = Buffer.from(bytes.subarray(-2048)).toString("latin1");
  const problem = tail.includes("%%EOF") ? "corrupt" : "truncated";
  return new Unreadable(problem, `PDF: ${error.message.slice(0, 200)}`);
}
