import type { Sharp } from "sharp";
import { limits } from "../container/limits";
import { Unreadable } from "../container/unreadable";
import type { Raster } from "../ocr/port";

/** A decoded photo or scan: its upright pixels, the size it came in, and the camera's notes as raw EXIF. */
export type Picture = { raster: Raster; originalWidth: number; originalHeight: number; exif: Buffer | null };

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
