import type { OfdFacts, PageReading, StructuredPart, TextLine } from "@/domain/reading";
import { limits } from "../container/limits";
import type { PageRaster } from "../container/port";
import type { Readers } from "../container/readers";
import { Unreadable } from "../container/unreadable";
import { canvasRaster } from "../pdf/canvas";
import { type TextRun, textLines } from "../pdf/text-lines";
import { drawPage } from "./draw-page";
import { glyphsOf } from "./glyphs";
import { type OfdPage, pageContents } from "./page-content";
import { pageImages } from "./page-images";
import { signedParts } from "./signed-parts";
import { structuredParts } from "./structured-parts";
import { openPackage } from "./unzip";
import { descend, readXmlPart, resolvePart } from "./xml-parts";

type OfdReading = {
  pages: PageReading[];
  rasters: PageRaster[];
  pageCount: number;
  structured: StructuredPart[];
  ofd: OfdFacts;
};

/** Reads an OFD (GB/T 33190-2016): its data, text with places, and codes of the first page. @throws Unreadable */
export async function readOfd(bytes: Uint8Array, readers: Readers): Promise<OfdReading> {
  const pack = await openPackage(bytes);
  const body = descend((await readXmlPart(pack, "OFD.xml")) ?? undefined, "DocBody");
  if (!body) throw new Unreadable("unsupported-type", "a ZIP that is no OFD");
  const path = resolvePart("OFD.xml", descend(body, "DocRoot")?.text ?? "");
  const document = await readXmlPart(pack, path);
  if (!document) throw new Unreadable("corrupt", "an OFD without its document");
  const structured = await structuredParts(pack, path, body, document);
  const contents = await pageContents(pack, path, document);
  if (contents.count > limits.pagesAtAll) throw new Unreadable("too-many-pages", `${contents.count} pages`);
  const images = await pageImages(pack, path, document);
  const pages: PageReading[] = [];
  const rasters: PageRaster[] = [];
  for (const [index, content] of contents.pages.entries()) {
    const number = index + 1;
    const canvas = drawPage(content, images);
    const { width, height } = canvas;
    const codes = index === 0 ? await readers.barcodes.read(canvasRaster(canvas)) : [];
    pages.push({ number, width, height, lines: linesOf(content), codes, plates: [] });
    rasters.push({ number, width, height, jpeg: await canvas.encode("jpeg", limits.jpegQuality) });
  }
  const ofd = await signedParts(pack, path, body, document);
  return { pages, rasters, pageCount: contents.count, structured, ofd };
}

function linesOf(page: OfdPage): TextLine[] {
  const runs = page.objects
    .filter((object) => object.name === "TextObject")
    .flatMap((object) =>
      glyphsOf(object).map(
        (glyph): TextRun => ({
          text: glyph.character,
          x: glyph.x / page.width,
          y: (glyph.y - glyph.size * 0.85) / page.height,
          width: glyph.width / page.width,
          height: (glyph.size * 1.05) / page.height,
          em: glyph.size / page.width,
        }),
      ),
    );
  return textLines(runs);
}
