import sharp from "sharp";
import type { Raster } from "../ocr/port";

/** 64-bit difference hash: whether each of 8 x 8 cells is darker than its right neighbour. 16 hex digits. */
export async function differenceHash({ width, height, rgb }: Raster): Promise<string> {
  const { data, info } = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .greyscale()
    .resize(9, 8, { fit: "fill" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  let bits = 0n;
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) {
      const at = (row * 9 + column) * info.channels;
      bits = (bits << 1n) | (data[at]! < data[at + info.channels]! ? 1n : 0n);
    }
  }
  return bits.toString(16).padStart(16, "0");
}
