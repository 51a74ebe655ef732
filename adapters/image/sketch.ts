import sharp, { type Sharp } from "sharp";
import { sketchSide } from "@/domain/corroboration/likeness/sketch";
import type { Raster } from "../ocr/port";

/** A picture as 64 x 64 cells of grey in Base64, by which it is known again (domain/corroboration/likeness). */
export async function sketchOf({ width, height, rgb }: Raster): Promise<string> {
  return base64(sharp(rgb, { raw: { width, height, channels: 3 } }));
}

/** The same of an encoded page. */
export async function sketchOfJpeg(jpeg: Uint8Array): Promise<string> {
  return base64(sharp(jpeg));
}

async function base64(picture: Sharp): Promise<string> {
  const { data, info } = await picture
    .greyscale()
    .resize(sketchSide, sketchSide, { fit: "fill" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Buffer.from(data.filter((_, index) => index % info.channels === 0)).toString("base64");
}
