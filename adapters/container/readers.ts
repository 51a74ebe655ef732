import type { BarcodeReader } from "../barcode/port";
import type { CellReading, CellToRead, OcrReader, Raster, Survey } from "../ocr/port";

/** Reads cells of a raster again and says who read them. */
type CellReader = (
  raster: Raster,
  cells: readonly CellToRead[],
) => Promise<readonly (CellReading & { reader: OcrReader["name"] })[]>;

/** Raw chances of groups of letters in strips of one line; no strips come back where the engine tells none. */
export type StripScorer = NonNullable<OcrReader["scoreStrips"]>;

/** Looks where lines are; null where the engine cannot tell without reading. */
export type Surveyor = (raster: Raster, near?: boolean) => Promise<Survey | null>;

/** What a format's reader is given to look at rasters with. */
export type Readers = {
  ocr: OcrReader["read"];
  barcodes: BarcodeReader;
  cells?: CellReader;
  strips?: StripScorer;
  survey?: Surveyor;
};
