import type { PictureFacts } from "@/domain/reading";
import { differenceHash } from "./difference-hash";
import { exifFacts } from "./exif-facts";
import { type Grey, greyscale } from "./greyscale";
import { moire } from "./moire";
import type { Picture } from "./picture";
import { sketchOf } from "./sketch";
import { ownThumbnail } from "./thumbnail/own-thumbnail";

/** What the pixels and the camera's own notes say of a picture's quality and origin. */
export async function pictureFacts({ raster, originalWidth, originalHeight, exif }: Picture): Promise<PictureFacts> {
  const grey = await greyscale(raster, 1000);
  const thumbnail = await ownThumbnail(exif, raster);
  return {
    width: originalWidth,
    height: originalHeight,
    sharpness: round(laplacianVariance(grey)),
    luminance: round(mean(grey.data)),
    glare: round(grey.data.reduce((count, value) => count + (value >= 250 ? 1 : 0), 0) / grey.data.length),
    moire: round(moire(await greyscale(raster, 2000))),
    perceptualHash: await differenceHash(raster),
    sketch: await sketchOf(raster),
    ...(await exifFacts(exif)),
    ...(thumbnail ? { thumbnail } : {}),
  };
}

function mean(values: Uint8Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Pech-Pacheco et al. 2000: the variance of the Laplacian falls with blur. */
function laplacianVariance({ width, height, data }: Grey): number {
  let [sum, squares, count] = [0, 0, 0];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const value = data[at - 1]! + data[at + 1]! + data[at - width]! + data[at + width]! - 4 * data[at]!;
      sum += value;
      squares += value * value;
      count++;
    }
  }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
