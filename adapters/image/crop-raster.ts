import sharp from "sharp";
import type { Box } from "@/domain/values/box";
import type { Raster } from "../ocr/port";

/** Part of a raster, enlarged or reduced until it is `height` pixels high. The part is held inside the raster. */
export async function cropRaster(raster: Raster, box: Box, height: number): Promise<{ raster: Raster; box: Box }> {
  const left = Math.max(0, Math.floor(box[0] * raster.width));
  const top = Math.max(0, Math.floor(box[1] * raster.height));
  const width = Math.max(1, Math.min(raster.width - left, Math.ceil(box[2] * raster.width)));
  const tall = Math.max(1, Math.min(raster.height - top, Math.ceil(box[3] * raster.height)));
  const { data, info } = await sharp(raster.rgb, { raw: { width: raster.width, height: raster.height, channels: 3 } })
    .extract({ left, top, width, height: tall })
    .resize({ height, kernel: "cubic" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const place = [left / raster.width, top / raster.height, width / raster.width, tall / raster.height] as const;
  return { raster: { width: info.width, height: info.height, rgb: data }, box: place };
}
