import sharp from "sharp";
import type { Raster } from "../port";
import { type Quad, scaled } from "./quad";
import type { Runtime, Session } from "./runtime";
import { textRegions } from "./text-regions";

/** The detector reads small letters down to about 10 px on a page this long; more costs time and finds no more. */
const longestSide = 1280;
const mean = [0.485, 0.456, 0.406] as const;
const deviation = [0.229, 0.224, 0.225] as const;

/** Where text stands on the raster, as tilted rectangles in its pixels; looked for at a size of at most `side` pixels. */
export async function detect(runtime: Runtime, session: Session, raster: Raster, side = longestSide): Promise<Quad[]> {
  const scale = Math.min(1, side / Math.max(raster.width, raster.height));
  const width = toMultiple(raster.width * scale);
  const height = toMultiple(raster.height * scale);
  const small = await sharp(raster.rgb, { raw: { width: raster.width, height: raster.height, channels: 3 } })
    .resize(width, height, { fit: "fill", kernel: "cubic" })
    .raw()
    .toBuffer();
  const input = new runtime.Tensor("float32", planes(small, width * height), [1, 3, height, width]);
  const output = await session.run({ [session.inputNames[0]!]: input });
  const map = output[session.outputNames[0]!]!.data as Float32Array;
  const back = (quad: Quad) => scaled(quad, raster.width / width, raster.height / height);
  return textRegions(map, width, height).map(back);
}

function toMultiple(side: number): number {
  return Math.max(64, Math.round(side / 32) * 32);
}

/** Blue, green, red planes: the models were trained on OpenCV's order. */
function planes(rgb: Uint8Array, pixels: number): Float32Array {
  const out = new Float32Array(pixels * 3);
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let plane = 0; plane < 3; plane++) {
      out[plane * pixels + pixel] = (rgb[pixel * 3 + 2 - plane]! / 255 - mean[plane]!) / deviation[plane]!;
    }
  }
  return out;
}
