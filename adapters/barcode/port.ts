import type { CodeSighting } from "@/domain/reading";
import type { Raster } from "../ocr/port";

/** Finds and decodes the barcodes on a raster. */
export interface BarcodeReader {
  read(raster: Raster): Promise<CodeSighting[]>;
}
