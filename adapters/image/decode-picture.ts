import sharp, { type Sharp } from "sharp";
import { limits } from "../container/limits";
import type { FileType } from "../container/sniff";
import { Unreadable } from "../container/unreadable";
import type { Raster } from "../ocr/port";
import { decodeHeic } from "./decode-heic";

export type Picture = { raster: Raster; originalWidth: number; originalHeight: number; exif: Buffer | null };

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

/** @throws Unreadable "too-many-pixels" */
export function refuseTooManyPixels(width: number, height: number): void {
  if (width * height <= limits.pixels) return;
  throw new Unreadable("too-many-pixels", `${width} x ${height}, at most ${limits.pixels} pixels`);
}

/** Runs a sharp pipeline into raw RGB of at most `limits.rasterSide`. */
export async function toRaster(pipeline: Sharp): Promise<Raster> {
  const { data, info } = await pipeline
    .resize({ width: limits.rasterSide, height: limits.rasterSide, fit: "inside", withoutEnlargement: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: info.channels === 3 ? data : tripled(data) };
}

function tripled(grey: Uint8Array): Uint8Array {
  const rgb = new Uint8Array(grey.length * 3);
  for (let pixel = 0; pixel < grey.length; pixel++) rgb.fill(grey[pixel]!, pixel * 3, pixel * 3 + 3);
  return rgb;
}

function toUnreadable(error: Error): Unreadable {
  const cut = /premature end|truncated|end of (file|stream)|unexpected end|read error|not enough|IDAT|too short/i;
  return new Unreadable(cut.test(error.message) ? "truncated" : "corrupt", error.message.slice(0, 200));
}
