import sharp from "sharp";
import type { Raster } from "../ocr/port";

export type Grey = { width: number; height: number; data: Uint8Array };

/** The raster in grey, its longer side at most `side`, blurred by `blur` pixels when given. */
export async function greyscale({ width, height, rgb }: Raster, side: number, blur = 0): Promise<Grey> {
  const small = sharp(rgb, { raw: { width, height, channels: 3 } })
    .greyscale()
    .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true });
  const { data, info } = await (blur > 0 ? small.blur(blur) : small).raw().toBuffer({ resolveWithObject: true });
  if (info.channels === 1) return { width: info.width, height: info.height, data };
  return { width: info.width, height: info.height, data: data.filter((_, index) => index % info.channels === 0) };
}
