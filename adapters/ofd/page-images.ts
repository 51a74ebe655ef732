import { type Canvas, createCanvas } from "@napi-rs/canvas";
import sharp from "sharp";
import type { XmlNode } from "@/domain/reading";
import { limits } from "../container/limits";
import type { Package } from "./unzip";
import { childrenNamed, descend, readXmlPart, resolvePart } from "./xml-parts";

export type PageImage = Canvas;
const mostImages = 40;

/** The pictures of a document by resource id; one that cannot be decoded is left out. @throws Unreadable */
export async function pageImages(pack: Package, path: string, document: XmlNode): Promise<Map<string, PageImage>> {
  const images = new Map<string, PageImage>();
  const common = descend(document, "CommonData");
  for (const list of [...childrenNamed(common, "DocumentRes"), ...childrenNamed(common, "PublicRes")]) {
    const location = resolvePart(path, list.text);
    const resources = await readXmlPart(pack, location);
    const base = `${resolvePart(location, resources?.attributes.BaseLoc ?? ".")}/part`;
    for (const media of childrenNamed(descend(resources ?? undefined, "MultiMedias"), "MultiMedia")) {
      if (media.attributes.Type !== "Image" || images.size >= mostImages) continue;
      const bytes = await pack.read(resolvePart(base, descend(media, "MediaFile")?.text ?? ""));
      const image = bytes && (await decode(bytes).catch(() => null));
      if (image) images.set(media.attributes.ID ?? "", image);
    }
  }
  return images;
}

async function decode(bytes: Uint8Array): Promise<PageImage> {
  if (Buffer.from(bytes.subarray(1, 4)).toString("latin1") === "JB2") return decodeJbig2(bytes);
  const { data, info } = await sharp(bytes, { limitInputPixels: limits.pixels })
    .resize({ width: 1600, height: 1600, fit: "inside", withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return toCanvas(data, info.width, info.height);
}

/** Tax authorities store the code of an invoice as JBIG2; pdf.js brings a decoder. */
async function decodeJbig2(bytes: Uint8Array): Promise<PageImage> {
  const { Jbig2Image } = await import("pdfjs-dist/image_decoders/pdf.image_decoders.mjs");
  const decoder = new Jbig2Image();
  const grey = decoder.parse(bytes);
  const { width, height } = decoder;
  if (width * height > limits.pixels) throw new Error("a picture too large");
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) rgba.fill(grey[pixel]!, pixel * 4, pixel * 4 + 3);
  return toCanvas(rgba, width, height);
}

function toCanvas(rgba: Uint8Array, width: number, height: number): PageImage {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  const target = context.createImageData(width, height);
  target.data.set(rgba);
  context.putImageData(target, 0, 0);
  return canvas;
}
