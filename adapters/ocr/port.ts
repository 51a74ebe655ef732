import type { TextLine } from "@/domain/reading";

/** An upright raster to read: raw RGB, three bytes a pixel. */
export type Raster = { width: number; height: number; rgb: Uint8Array };

/** Reads printed words off a raster. Boxes are fractions of that raster. */
export interface OcrReader {
  readonly name: "paddle" | "tesseract";
  /** @throws when the engine itself broke (never for an empty or unreadable page: that is an empty list). */
  read(raster: Raster): Promise<TextLine[]>;
  close(): Promise<void>;
}
