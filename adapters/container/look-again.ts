import sharp from "sharp";
import { kindById } from "@/domain/documents";
import { recognise } from "@/domain/documents/recognise";
import { type Cell, cellsToReadAgain } from "@/domain/documents/second-look/cells-to-read-again";
import { saysSame } from "@/domain/documents/second-look/verdict";
import { wellFormedOnly } from "@/domain/documents/second-look/well-formed";
import { type Looked, withLooks } from "@/domain/documents/second-look/with-looks";
import type { Reading } from "@/domain/reading";
import type { CellText, Raster } from "../ocr/port";
import type { PageRaster } from "./port";
import type { Readers } from "./readers";

type ReadCells = NonNullable<Readers["cells"]>;

/**
 * Reads money, days and numbers again where a second look pays, each in its own cell, and keeps what was seen on the
 * lines of the reading. Judging it is left to who extracts, so that it can be done again without the picture.
 */
export async function lookAgain(reading: Reading, rasters: readonly PageRaster[], readers: Readers): Promise<Reading> {
  if (!readers.cells) return reading;
  const kind = kindById(recognise(reading).kind);
  const cells = cellsToReadAgain(reading, kind, kind.extract(reading));
  const looked: Looked[] = [];
  for (const page of rasters) {
    const here = cells.filter((cell) => cell.page === page.number);
    if (here.length > 0) looked.push(...(await looksAt(await pixelsOf(page), here, readers.cells)));
  }
  return withLooks(reading, looked);
}

/** One look at each cell; a second one, cut a little wider, where the first says something else than was read before. */
async function looksAt(raster: Raster, cells: readonly Cell[], read: ReadCells): Promise<Looked[]> {
  const looked = await lookedAt(raster, cells, read);
  const unlike = looked.filter(({ cell, look }) => !saysSame(look.text, cell.first)).map(({ cell }) => cell);
  return unlike.length === 0 ? looked : [...looked, ...(await lookedAt(raster, unlike, read, wider))];
}

async function lookedAt(
  raster: Raster,
  cells: readonly Cell[],
  read: ReadCells,
  cut = (cell: Cell, _: Raster): Cell => cell,
): Promise<Looked[]> {
  const texts = await read(
    raster,
    cells.map((cell) => cut(cell, raster)),
  );
  return cells.map((cell, index) => {
    const { reader, others, ...first } = texts[index]!;
    const [best, ...rest] = wellFormedOnly(cell, [first, ...others]).map(rounded);
    return { cell, look: { ...best!, reader, others: rest.slice(0, 3) } };
  });
}

/** The cell with a little room around it, the same on all sides. */
function wider(cell: Cell, { width, height }: Raster): Cell {
  const [left, top, wide, tall] = cell.box;
  const more = 0.06 * tall;
  const aside = (more * height * 2) / width;
  return { ...cell, box: [left - aside, top - more, wide + 2 * aside, tall + 2 * more] };
}

const rounded = ({ text, confidence }: CellText): CellText => ({
  text,
  confidence: Math.round(confidence * 1e4) / 1e4,
});

async function pixelsOf(page: PageRaster): Promise<Raster> {
  const { data, info } = await sharp(page.jpeg)
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: data };
}
