import sharp from "sharp";
import { limits } from "../container/limits";
import type { Raster } from "../ocr/port";

/** The raster as a plain JPEG, without any metadata. */
export function encodeJpeg({ width, height, rgb }: Raster): Promise<Uint8Array> {
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: limits.jpegQuality, mozjpeg: false })
    .toBuffer();
}
