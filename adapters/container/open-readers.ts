import { openZxing } from "../barcode/zxing";
import { openPaddle } from "../ocr/paddle/open-paddle";
import type { OcrReader } from "../ocr/port";
import type { Readers } from "../pdf/read-pdf";

/** The readers of one process; models are loaded when the first page needs them. */
export function openReaders(): Readers & { close(): Promise<void> } {
  let opened: Promise<OcrReader> | null = null;
  const ocr = () => {
    opened ??= openPaddle();
    return opened;
  };
  return {
    ocr: {
      name: "paddle",
      read: async (raster) => (await ocr()).read(raster),
      close: async () => undefined,
    },
    barcodes: openZxing(),
    async close() {
      await (await opened)?.close();
    },
  };
}
