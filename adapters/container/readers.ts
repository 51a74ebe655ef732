import type { BarcodeReader } from "../barcode/port";
import type { OcrReader } from "../ocr/port";

/** What a format's reader is given to look at rasters with. */
export type Readers = { ocr: OcrReader["read"]; barcodes: BarcodeReader };
