import sharp from "sharp";
import type { Raster } from "../ocr/port";

/** The raster turned clockwise by quarter turns. */
export async function turn({ width, height, rgb }: Raster, degrees: 90 | 180 | 270): Promise<Raster> {
  const { data, info } = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .rotate(degrees)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: data };
}
