import type { CodeSighting, PageReading, PictureFacts } from "@/domain/reading";
import type { PageRaster } from "../container/port";
import type { Readers } from "../container/readers";
import type { FileType } from "../container/sniff";
import type { Raster } from "../ocr/port";
import { findPlates } from "../plate/find-plates";
import { plateLooks } from "../plate/letters/plate-looks";
import { decodePicture } from "./decode-picture";
import { encodeJpeg } from "./encode-jpeg";
import { asItCame } from "./origin/as-it-came";
import { originFacts } from "./origin/origin-facts";
import { pictureFacts } from "./picture-facts";
import { letterPlaces, plateAsLines } from "./print/letter-places";
import { likeLetters } from "./print/like-letters";
import { printEdges } from "./print/print-edges";
import { printSaves } from "./print/print-saves";
import { readUpright } from "./read-upright";

/** Reads a photo or scan: its words, codes, plates, and what its pixels say of its origin. @throws Unreadable */
export async function readPicture(
  bytes: Uint8Array,
  type: FileType,
  readers: Readers,
): Promise<{ page: PageReading; raster: PageRaster; picture: PictureFacts }> {
  const decoded = await decodePicture(bytes, type);
  const original = await asItCame(bytes, type, decoded);
  const picture = { ...(await pictureFacts(decoded)), ...originFacts(bytes, type, decoded, original) };
  const { raster, lines } = await readUpright(decoded.raster, readers);
  const codes = await codesOf(decoded.raster, raster, readers);
  const pixels = { page: raster, picture: decoded.raster, original };
  const plates = await findPlates(raster, lines, { read: readers.ocr, strips: readers.strips });
  const looked = plates.map((plate) => ({ text: plate.text, box: plate.box, looks: plateLooks(plate, pixels) }));
  const print = letterPlaces([...lines, ...looked.flatMap(plateAsLines)], pixels);
  const saves = await printSaves(bytes, type, decoded, original, print);
  const edges = printEdges(original, print);
  const { width, height } = raster;
  const page: PageReading = { number: 1, width, height, lines, codes, plates };
  return {
    page,
    raster: { number: 1, width, height, jpeg: await encodeJpeg(raster) },
    picture: { ...picture, plates: looked, saves, edges, likeLetters: likeLetters(original, print) },
  };
}

/** Pulling a page straight may blur a fine code: the picture as it came is looked at when the page shows none. */
async function codesOf(picture: Raster, page: Raster, readers: Readers): Promise<CodeSighting[]> {
  const codes = await readers.barcodes.read(page);
  if (codes.length > 0 || picture === page) return codes;
  return (await readers.barcodes.read(picture)).map((code) => ({ ...code, box: [0, 0, 1, 1] as const }));
}
