import sharp from "sharp";
import type { FileType } from "../../container/sniff";
import type { Raster } from "../../ocr/port";
import type { Picture } from "../picture";

/** Pictures are looked at as they came up to this side; a phone of twelve megapixels stays below it. */
const longest = 4200;

/**
 * The picture's pixels as they came, upright but not shrunk to the reading size: shrinking takes away what tells where a
 * picture was made. The reading's raster where it is that already, or where decoding twice would cost too much.
 */
export async function asItCame(bytes: Uint8Array, type: FileType, picture: Picture): Promise<Raster> {
  const { raster, originalWidth, originalHeight } = picture;
  const isShrunk = Math.max(originalWidth, originalHeight) > Math.max(raster.width, raster.height);
  if (!isShrunk || type === "heic") return raster;
  const { data, info } = await sharp(bytes, { limitInputPixels: false, pages: 1 })
    .autoOrient()
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .resize({ width: longest, height: longest, fit: "inside", withoutEnlargement: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return info.channels === 3 ? { width: info.width, height: info.height, rgb: data } : raster;
}
