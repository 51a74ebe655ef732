import type { CodeSighting } from "@/domain/reading";
import { readerHome } from "./reader-home";

/** The QR codes of a picture, on the phone: tens of milliseconds once its reader is there. */
export async function readCodes(canvas: HTMLCanvasElement): Promise<CodeSighting[]> {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return [];
  const { prepareZXingModule, readBarcodes } = await import("zxing-wasm/reader");
  prepareZXingModule({ overrides: { locateFile: (name: string) => `${readerHome}/${name}` } });
  const { width, height } = canvas;
  const found = await readBarcodes(context.getImageData(0, 0, width, height), {
    formats: ["QRCode"],
    tryHarder: true,
    maxNumberOfSymbols: 4,
  });
  return found
    .filter((code) => code.isValid && code.text !== "")
    .map(({ format, text, position }) => {
      const points = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight];
      const xs = points.map((point) => point.x / width);
      const ys = points.map((point) => point.y / height);
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { format, text, box: [x, y, Math.max(...xs) - x, Math.max(...ys) - y] as const };
    });
}
