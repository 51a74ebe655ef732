import { createHash } from "node:crypto";
import type { OfdFacts, PageReading, PdfFacts, PictureFacts, Reading, StructuredPart } from "@/domain/reading";
import { withoutResidentIds } from "@/domain/without-resident-ids";
import { readPicture } from "../image/read-picture";
import { sketchOfJpeg } from "../image/sketch";
import { readOfd } from "../ofd/read-ofd";
import { readPdf } from "../pdf/read-pdf";
import { structuredPart } from "../xml/structured-part";
import { limits } from "./limits";
import { lookAgain } from "./look-again";
import type { PageRaster } from "./port";
import type { Readers } from "./readers";
import { mediaTypes, sniff } from "./sniff";
import { Unreadable } from "./unreadable";

type Content = {
  pages: readonly PageReading[];
  rasters: readonly PageRaster[];
  pageCount: number;
  structured?: readonly StructuredPart[];
  picture?: PictureFacts;
  pdf?: PdfFacts;
  ofd?: OfdFacts;
};

/** Reads one file's bytes in this very process; only a process that may die runs it. @throws Unreadable */
export async function readBytes(
  bytes: Uint8Array,
  file: { name: string; sha256: string },
  readers: Readers,
): Promise<{ reading: Reading; rasters: readonly PageRaster[] }> {
  if (bytes.length > limits.bytes) throw new Unreadable("too-large", `${bytes.length} bytes, at most ${limits.bytes}`);
  const type = sniff(bytes);
  const content = await readContent(type, bytes, file.name, readers);
  const { pages, rasters, pageCount, structured = [], picture = null, pdf = null, ofd } = content;
  const about = { name: plainName(file.name), mediaType: mediaTypes[type], sha256: file.sha256, bytes: bytes.length };
  const looks = await Promise.all(pages.map((page) => withLooks(page, rasters, picture === null)));
  const reading = { file: about, pages: looks, pageCount, structured, picture, pdf, ...(ofd ? { ofd } : {}) };
  return { reading: withoutResidentIds(await lookAgain(reading, rasters, readers)), rasters };
}

/** The page with what it is known again by: its pixels, and a sketch where the file holds it as a picture. */
async function withLooks(page: PageReading, rasters: readonly PageRaster[], inPages: boolean): Promise<PageReading> {
  const jpeg = rasters.find((raster) => raster.number === page.number)?.jpeg;
  if (!jpeg) return page;
  const pixels = createHash("sha256").update(jpeg).digest("hex");
  const isPicture = inPages && !page.lines.some((line) => line.rung === "pdf-text");
  return { ...page, pixels, ...(isPicture ? { sketch: await sketchOfJpeg(jpeg) } : {}) };
}

/** The last part of a name, without control characters: names are the uploader's words, never a path. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return last.replace(/\p{C}/gu, "").slice(0, 200) || "file";
}

async function readContent(
  type: ReturnType<typeof sniff>,
  bytes: Uint8Array,
  name: string,
  readers: Readers,
): Promise<Content> {
  if (type === "pdf") return readPdf(bytes, readers);
  if (type === "zip") return readOfd(bytes, readers);
  if (type === "xml") return { pages: [], rasters: [], pageCount: 0, structured: [structuredPart(name, bytes)] };
  const { page, raster, picture } = await readPicture(bytes, type, readers);
  return { pages: [page], rasters: [raster], pageCount: 1, picture };
}
