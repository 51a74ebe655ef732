import { mkdtemp, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { createWorker, OEM, PSM, type Worker } from "tesseract.js";
import type { TextLine } from "@/domain/reading";
import type { OcrReader, Raster } from "../port";
import { readCells } from "./read-cells";

const require = createRequire(import.meta.url);
const languages = ["chi_sim", "eng"] as const;
/** Pages shorter than this are read better when enlarged (measured on receipts: +3 points on totals). */
const goodSide = 1500;

const wholePage = {
  tessedit_pageseg_mode: PSM.SPARSE_TEXT,
  tessedit_char_whitelist: "",
  preserve_interword_spaces: "1",
  user_defined_dpi: "300",
};

/** Tesseract in WebAssembly, its language data from npm packages: the second reader, and the stand-in. */
export async function openTesseract(): Promise<OcrReader> {
  const folder = await languageFolder();
  const worker = await createWorker([...languages], OEM.LSTM_ONLY, {
    langPath: folder,
    gzip: true,
    cacheMethod: "none",
    // Without a handler, a picture that tesseract cannot take ends the whole process.
    errorHandler: () => undefined,
    logger: () => undefined,
  });
  await worker.setParameters(wholePage);
  return {
    name: "tesseract",
    read: (raster) => readLines(worker, raster),
    async readCells(raster, cells) {
      const read = await readCells(worker, raster, cells);
      await worker.setParameters(wholePage);
      return read;
    },
    async close() {
      await worker.terminate();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** tesseract.js wants all languages in one folder; the packages have one each. */
async function languageFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "proofline-languages-"));
  for (const language of languages) {
    const home = path.dirname(require.resolve(`@tesseract.js-data/${language}/package.json`));
    const file = `${language}.traineddata.gz`;
    await symlink(path.join(home, "4.0.0_best_int", file), path.join(folder, file));
  }
  return folder;
}

async function readLines(worker: Worker, raster: Raster): Promise<TextLine[]> {
  if (raster.width < 8 || raster.height < 8) return [];
  const zoom = Math.min(3, Math.max(1, goodSide / Math.max(raster.width, raster.height)));
  const width = Math.round(raster.width * zoom);
  const { data: png, info } = await sharp(raster.rgb, {
    raw: { width: raster.width, height: raster.height, channels: 3 },
  })
    .resize({ width })
    .greyscale()
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  const { data } = await worker.recognize(png, {}, { text: false, blocks: true });
  const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.flatMap((line) => {
    const text = joined(line.text);
    if (text === "") return [];
    const { x0, y0, x1, y1 } = line.bbox;
    const box = [x0 / info.width, y0 / info.height, (x1 - x0) / info.width, (y1 - y0) / info.height] as const;
    return [{ text, box, confidence: line.confidence / 100, rung: "ocr" as const }];
  });
}

/** Tesseract sets blanks between Chinese characters, which the page does not have. */
function joined(text: string): string {
  return text.replace(/(?<=[\u2e80-\u9fff\uff00-\uffef])\s+(?=[\u2e80-\u9fff\uff00-\uffef])/gu, "").trim();
}
