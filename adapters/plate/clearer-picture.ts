import sharp from "sharp";
import type { Raster } from "../ocr/port";

const small = 760;
const dark = 70;

/** A small picture twice as large, a dark one with its light spread; null when the picture is neither. */
export async function clearerPicture(raster: Raster): Promise<Raster | null> {
  const [isSmall, isDark] = [Math.max(raster.width, raster.height) < small, brightness(raster) < dark];
  if (!isSmall && !isDark) return null;
  const source = sharp(raster.rgb, { raw: { width: raster.width, height: raster.height, channels: 3 } });
  const larger = isSmall ? source.resize({ width: raster.width * 2, kernel: "cubic" }) : source;
  const lit = isDark ? larger.normalise({ lower: 1, upper: 98 }).gamma(1.6) : larger;
  const { data, info } = await lit.raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: data };
}

function brightness({ rgb }: Raster): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < rgb.length; at += 3 * 53, count++) sum += rgb[at]! + rgb[at + 1]! + rgb[at + 2]!;
  return sum / Math.max(1, count * 3);
}
