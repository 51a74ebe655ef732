import type { PageReading, PictureFacts } from "@/domain/reading";
import type { PageRaster } from "../container/port";
import type { FileType } from "../container/sniff";
import type { Readers } from "../pdf/read-pdf";
import { findPlates } from "../plate/find-plates";
import { decodePicture } from "./decode-picture";
import { encodeJpeg } from "./encode-jpeg";
import { pictureFacts } from "./picture-facts";

/** Reads a photo or scan: its words, codes, plates, and what its pixels say of its origin. @throws Unreadable */
export async function readPicture(
  bytes: Uint8Array,
  type: FileType,
  readers: Readers,
): Promise<{ page: PageReading; raster: PageRaster; picture: PictureFacts }> {
  const decoded = await decodePicture(bytes, type);
  const picture = await pictureFacts(decoded);
  const { raster } = decoded;
  const codes = await readers.barcodes.read(raster);
  const lines = await readers.ocr(raster);
  const plates = await findPlates(raster, lines, readers.ocr);
  const { width, height } = raster;
  const page: PageReading = { number: 1, width, height, lines, codes, plates };
  return { page, raster: { number: 1, width, height, jpeg: await encodeJpeg(raster) }, picture };
}
