import type { Canvas } from "@napi-rs/canvas";
import { limits } from "../container/limits";
import type { PdfPage } from "./open-pdf";

/** Draws a page, its longer side `limits.pdfRasterSide` pixels. A page whose content breaks is drawn as far as it goes. */
export async function renderPage(page: PdfPage): Promise<Canvas> {
  const { createCanvas } = await import("@napi-rs/canvas");
  const plain = page.getViewport({ scale: 1 });
  const scale = limits.pdfRasterSide / Math.max(plain.width, plain.height, 1);
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.max(8, Math.round(viewport.width)), Math.max(8, Math.round(viewport.height)));
  const context = canvas.getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  const target = context as unknown as CanvasRenderingContext2D;
  await page.render({ canvas: null, canvasContext: target, viewport }).promise.catch(() => undefined);
  return canvas;
}
