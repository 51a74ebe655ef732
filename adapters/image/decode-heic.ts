import { createRequire } from "node:module";
import sharp from "sharp";
import { Unreadable } from "../container/unreadable";
import type { Picture } from "./picture";
import { refuseTooManyPixels, toRaster } from "./picture";

type HeicImage = {
  get_width(): number;
  get_height(): number;
  display(target: { data: Uint8ClampedArray; width: number; height: number }, done: (result: unknown) => void): void;
  free?(): void;
};
type LibHeif = { HeifDecoder: new () => { decode(bytes: Uint8Array): HeicImage[] } };

const require = createRequire(import.meta.url);

/** Decodes an iPhone photo in WebAssembly; libheif applies its rotation itself. @throws Unreadable */
export async function decodeHeic(bytes: Uint8Array): Promise<Picture> {
  const heif = require("libheif-js/wasm-bundle") as LibHeif;
  const image = new heif.HeifDecoder().decode(bytes)[0];
  if (!image) throw new Unreadable("corrupt", "HEIC without a picture that can be decoded");
  const [width, height] = [image.get_width(), image.get_height()];
  refuseTooManyPixels(width, height);
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  await new Promise<void>((resolve, reject) => {
    image.display({ data: rgba, width, height }, (result) =>
      result ? resolve() : reject(new Unreadable("corrupt", "HEIC picture data is damaged")),
    );
  });
  image.free?.();
  const raster = await toRaster(
    sharp(rgba, { raw: { width, height, channels: 4 } }).flatten({ background: "#ffffff" }),
  );
  return { raster, originalWidth: width, originalHeight: height, exif: heicExif(bytes) };
}

/** The EXIF block of a HEIC lies as plain bytes in the file: "Exif\0\0" and a TIFF header. */
function heicExif(bytes: Uint8Array): Buffer | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const order of ["II*\0", "MM\0*"]) {
    const at = file.indexOf(`Exif\0\0${order}`, 0, "latin1");
    if (at >= 0) return file.subarray(at, at + 65536);
  }
  return null;
}
