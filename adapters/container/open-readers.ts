import { openZxing } from "../barcode/zxing";
import { openOcr } from "../ocr/open-ocr";
import type { OcrReader } from "../ocr/port";
import { withoutSharedRims } from "../ocr/shared-rims";
import type { Readers } from "./readers";

/** The reader itself failed, not the file: worth another try, never a word about the document. */
export class ReaderBroken extends Error {}

/** The readers of one process; models are loaded when the first page needs them. */
export function openReaders(): Readers & { close(): Promise<void> } {
  let opened: Promise<OcrReader> | null = null;
  const ocr = async () => {
    opened ??= openOcr();
    return opened.catch((error) => {
      opened = null;
      throw new ReaderBroken(`no optical reader can be opened: ${String(error)}`);
    });
  };
  return {
    ocr: async (raster) => withoutSharedRims(await (await ocr()).read(raster)),
    cells: async (raster, cells) => {
      const reader = await ocr();
      return (await reader.readCells(raster, cells)).map((read) => ({ ...read, reader: reader.name }));
    },
    strips: async (strips, groups) => (await (await ocr()).scoreStrips?.(strips, groups)) ?? [],
    survey: async (raster, near) => (await (await ocr()).survey?.(raster, near)) ?? null,
    barcodes: openZxing(),
    async close() {
      await (await opened)?.close();
    },
  };
}
