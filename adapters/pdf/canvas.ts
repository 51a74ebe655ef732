import * as napi from "@napi-rs/canvas";
import type { Raster } from "../ocr/port";

type CanvasAndContext = { canvas: napi.Canvas | null; context: napi.SKRSContext2D | null };

/** Gives pdf.js this process's one canvas library: mixing two copies of it loses paths and pictures. */
export class PageCanvasFactory {
  create(width: number, height: number): CanvasAndContext {
    const canvas = napi.createCanvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
    return { canvas, context: canvas.getContext("2d") };
  }

  reset(holder: CanvasAndContext, width: number, height: number): void {
    if (!holder.canvas) return;
    holder.canvas.width = Math.max(1, Math.ceil(width));
    holder.canvas.height = Math.max(1, Math.ceil(height));
  }

  destroy(holder: CanvasAndContext): void {
    holder.canvas = null;
    holder.context = null;
  }
}

/** pdf.js looks for these browser classes when it is first loaded. */
export function lendCanvasClasses(): void {
  Object.assign(globalThis, { DOMMatrix: napi.DOMMatrix, ImageData: napi.ImageData, Path2D: napi.Path2D });
}

/** The canvas as raw RGB for the readers. */
export function canvasRaster(canvas: napi.Canvas): Raster {
  const { width, height } = canvas;
  const rgba = canvas.getContext("2d").getImageData(0, 0, width, height).data;
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4) {
    rgb[to++] = rgba[from]!;
    rgb[to++] = rgba[from + 1]!;
    rgb[to++] = rgba[from + 2]!;
  }
  return { width, height, rgb };
}
