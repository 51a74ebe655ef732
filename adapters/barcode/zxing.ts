import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import sharp from "sharp";
import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from "zxing-wasm/reader";
import type { CodeSighting } from "@/domain/reading";
import type { Raster } from "../ocr/port";
import type { BarcodeReader } from "./port";

const options: ReaderOptions = {
  formats: ["QRCode", "DataMatrix", "Code128", "PDF417"],
  tryHarder: true,
  tryInvert: true,
  tryRotate: true,
  tryDownscale: true,
  maxNumberOfSymbols: 8,
};

/** Part of a raster to look at: fractions of it, and how many times larger. */
type View = { x: number; y: number; width: number; height: number; zoom: number };
const views: readonly View[] = [
  { x: 0, y: 0, width: 1, height: 1, zoom: 1 },
  // Chinese invoices print their code small in the top left corner.
  { x: 0, y: 0, width: 0.5, height: 0.5, zoom: 2 },
];

/** zxing, with its own wasm file from the package: its loader would fetch one. */
export function openZxing(): BarcodeReader {
  const wasm = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));
  prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) } });
  return {
    async read(raster) {
      for (const view of views) {
        const found = await look(raster, view);
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}

async function look(raster: Raster, view: View): Promise<CodeSighting[]> {
  const left = Math.round(view.x * raster.width);
  const top = Math.round(view.y * raster.height);
  const width = Math.max(1, Math.floor(view.width * raster.width));
  const height = Math.max(1, Math.floor(view.height * raster.height));
  const { data, info } = await sharp(raster.rgb, { raw: { width: raster.width, height: raster.height, channels: 3 } })
    .extract({ left, top, width, height })
    .resize({ width: width * view.zoom, kernel: "cubic" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const picture = { data: new Uint8ClampedArray(data), width: info.width, height: info.height, colorSpace: "srgb" };
  const results = await readBarcodes(picture as ImageData, options);
  const toBox = (result: ReadResult) => boxOf(result, raster, left, top, view.zoom);
  return results
    .filter((result) => result.isValid && result.text !== "")
    .map((result) => ({ format: result.format, text: result.text.slice(0, 4096), box: toBox(result) }));
}

function boxOf({ position }: ReadResult, raster: Raster, left: number, top: number, zoom: number): CodeSighting["box"] {
  const points = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight];
  const xs = points.map((point) => (point.x / zoom + left) / raster.width);
  const ys = points.map((point) => (point.y / zoom + top) / raster.height);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
}
