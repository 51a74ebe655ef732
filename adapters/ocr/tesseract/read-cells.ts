import sharp from "sharp";
import { PSM, type Worker } from "tesseract.js";
import type { CellReading, CellToRead, Raster } from "../port";

/** Height in pixels that one line of figures is read best at, with white around it. */
const lineHeight = 48;
const margin = 12;

/** Reads each cell as one line, only with the characters it may hold. The worker's page settings are changed. */
export async function readCells(worker: Worker, raster: Raster, cells: readonly CellToRead[]): Promise<CellReading[]> {
  const read: CellReading[] = [];
  for (const cell of cells) {
    await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE, tessedit_char_whitelist: cell.allowed });
    const { data } = await worker.recognize(await pictureOf(raster, cell), {}, { text: true });
    read.push({ text: data.text.replace(/\s+$/u, "").trim(), confidence: data.confidence / 100, others: [] });
  }
  return read;
}

async function pictureOf({ width, height, rgb }: Raster, { box, tilt }: CellToRead): Promise<Buffer> {
  const left = Math.max(0, Math.min(width - 2, Math.floor(box[0] * width)));
  const top = Math.max(0, Math.min(height - 2, Math.floor(box[1] * height)));
  const cut = {
    left,
    top,
    width: Math.max(2, Math.min(width - left, Math.ceil(box[2] * width))),
    height: Math.max(2, Math.min(height - top, Math.ceil(box[3] * height))),
  };
  const cell = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .extract(cut)
    .greyscale()
    .png()
    .toBuffer();
  return sharp(cell)
    .rotate(Math.abs(tilt) > 45 ? 0 : -tilt, { background: "#fff" })
    .resize({ height: lineHeight, kernel: "cubic" })
    .normalise()
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: "#fff" })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
