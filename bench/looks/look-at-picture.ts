import type { Readers } from "@/adapters/container/readers";
import { sniff } from "@/adapters/container/sniff";
import { decodePicture } from "@/adapters/image/decode-picture";
import { asItCame } from "@/adapters/image/origin/as-it-came";
import { bars } from "@/adapters/image/origin/bars";
import { marks } from "@/adapters/image/origin/marks";
import { pictureFacts } from "@/adapters/image/picture-facts";
import { letterPlaces, plateAsLines } from "@/adapters/image/print/letter-places";
import { likeLetters } from "@/adapters/image/print/like-letters";
import { printEdges } from "@/adapters/image/print/print-edges";
import { printSaves } from "@/adapters/image/print/print-saves";
import { readUpright } from "@/adapters/image/read-upright";
import { screenWaves } from "@/adapters/image/screen/screen-waves";
import { ownThumbnail } from "@/adapters/image/thumbnail/own-thumbnail";
import { findPlates } from "@/adapters/plate/find-plates";
import { plateLooks } from "@/adapters/plate/letters/plate-looks";
import type { Reading } from "@/domain/reading";
import { type Spent, timing } from "./stopwatch";

type Read = Pick<Reading, "pages" | "pageCount" | "structured" | "picture" | "pdf">;

/** Reads a picture as the product does and times its looks apart from the reading: they are what is not words, codes or plates. */
export async function lookAtPicture(bytes: Uint8Array, readers: Readers, spent: Spent): Promise<Read> {
  const type = sniff(bytes);
  const decoded = await decodePicture(bytes, type);
  const { raster, lines } = await readUpright(decoded.raster, readers);
  const codes = await readers.barcodes.read(raster);
  const plates = await findPlates(raster, lines, { read: readers.ocr, strips: readers.strips });
  const time = <T>(part: string, work: () => T | Promise<T>) => timing(spent, part, work);

  const original = await time("pixels as they came", () => asItCame(bytes, type, decoded));
  const thumbnail = await time("thumbnail", () => ownThumbnail(decoded.exif, decoded.raster));
  // It looks at the thumbnail again, which is taken off.
  const facts = await time("quality, camera, sketch", () => pictureFacts({ ...decoded, exif: null }));
  const screen = await time("screen", () => screenWaves(original));
  const origin = await time("origin: bars, marks", () => ({ bars: bars(decoded.raster), marks: marks(bytes, type) }));
  const pixels = { page: raster, picture: decoded.raster, original };
  const looked = await time("plates' characters", () =>
    plates.map((plate) => ({ text: plate.text, box: plate.box, looks: plateLooks(plate, pixels) })),
  );
  const print = await time("print: where letters are", () =>
    letterPlaces([...lines, ...looked.flatMap(plateAsLines)], pixels),
  );
  const saves = await time("print: history of saving", () => printSaves(bytes, type, decoded, original, print));
  const edges = await time("print: edges", () => printEdges(original, print));
  const like = await time("print: letters alike", () => likeLetters(original, print));
  return {
    pages: [{ number: 1, width: raster.width, height: raster.height, lines, codes, plates }],
    ...{ pageCount: 1, structured: [], pdf: null },
    picture: {
      ...{ ...facts, ...(thumbnail ? { thumbnail } : {}), format: type, screen, ...origin },
      ...{ plates: looked, saves, edges, likeLetters: like },
    },
  };
}
