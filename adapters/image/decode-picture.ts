import sharp from "sharp";
import type { FileType } from "../container/sniff";
import { Unreadable } from "../container/unreadable";
import { decodeHeic } from "./decode-heic";
import { type Picture, refuseTooManyPixels, toRaster } from "./picture";

/**
 * Decodes a photo or scan, upright as its EXIF says, flattened on white, its longer side at most `limits.rasterSide`.
 * Nothing of the file but pixels goes on, so what else it carries is left behind here.
 * @throws Unreadable "too-many-pixels", "truncated" or "corrupt"
 */
export async function decodePicture(bytes: Uint8Array, type: FileType): Promise<Picture> {
  if (type === "heic") return decodeHeic(bytes);
  try {
    const open = () => sharp(bytes, { limitInputPixels: false, failOn: "truncated", pages: 1 });
    const { width, height, exif = null } = await open().metadata();
    refuseTooManyPixels(width, height);
    const pipeline = open().autoOrient().flatten({ background: "#ffffff" }).toColourspace("srgb");
    const raster = await toRaster(pipeline);
    return { raster, originalWidth: width, originalHeight: height, exif };
  } catch (error) {
    throw error instanceof Unreadable ? error : toUnreadable(error as Error);
  }
}

function toUnreadable(error: Error): Unreadable {
  const cut = /premature end|truncated|end of (file|stream)|unexpected end|read error|not enough|IDAT|too short/i;
  return new Unreadable(cut.test(error.message) ? "truncated" : "corrupt", error.message.slice(0, 200));
}
