import type { TextLine } from "@/domain/reading";
import type { OcrReader, Raster } from "../port";
import { cropLine, type Strip } from "./crop-line";
import type { DecodedLine } from "./decode-ctc";
import { detect } from "./detect";
import { detectUnderSeals } from "./detect-under-seals";
import { alphabet, modelPaths } from "./models";
import { corners, type Quad } from "./quad";
import { readCells } from "./read-cells";
import { readCramped } from "./read-cramped";
import { readStacked } from "./read-stacked";
import { readUnderSeals } from "./read-under-seals";
import { recogniseLines } from "./recognise-lines";
import { loadRuntime, openSession } from "./runtime";
import { scoreStrips } from "./score-strips";
import { survey } from "./survey";

/** Lines the model is less sure of than this are noise of the picture. */
const leastConfidence = 0.5;

/** PP-OCRv4 on onnxruntime: the main reader. @throws when the native runtime cannot be loaded here. */
export async function openPaddle(): Promise<OcrReader> {
  const runtime = await loadRuntime();
  const letters = alphabet();
  const [detection, recognition, direction] = await Promise.all([
    openSession(runtime, modelPaths.detection),
    openSession(runtime, modelPaths.recognition),
    openSession(runtime, modelPaths.direction),
  ]);
  return {
    name: "paddle",
    async read(raster: Raster): Promise<TextLine[]> {
      if (raster.width < 8 || raster.height < 8) return [];
      const quads = await detectUnderSeals((one) => detect(runtime, detection, one), raster);
      const strips = inReadingOrder(quads).map((quad) => cropLine(raster, quad));
      const recognised = (some: readonly Strip[]) => recogniseLines(runtime, recognition, some, letters);
      const decoded = await readUnderSeals(strips, await recognised(strips), recognised);
      const upright = await readCramped(strips, decoded, recognised);
      const read = await readStacked(raster, strips, upright, recognised);
      return read.flatMap((line, index) => toLine(line, strips[index]!, raster));
    },
    readCells: (raster, cells) => readCells(runtime, recognition, letters, raster, cells),
    scoreStrips: (strips, groups) => scoreStrips(runtime, recognition, letters, strips, groups),
    survey: (raster, near) => survey(runtime, { detection, direction }, raster, near),
    async close() {
      await direction.release();
      await detection.release();
      await recognition.release();
    },
  };
}

/** Rows from the top, each from the left; lines whose middles lie within half a line height are one row. */
function inReadingOrder(quads: readonly Quad[]): Quad[] {
  const rows: Quad[][] = [];
  for (const quad of [...quads].sort((a, b) => a.cy - b.cy)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && quad.cy - last.cy < Math.min(quad.halfHeight, last.halfHeight) * 0.7) row.push(quad);
    else rows.push([quad]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.cx - a.halfLength - (b.cx - b.halfLength)));
}

function toLine(line: DecodedLine, strip: Strip, raster: Raster): TextLine[] {
  const text = line.text.trim();
  if (text === "" || line.confidence < leastConfidence) return [];
  const points = corners(strip.quad);
  const xs = points.map(([x]) => clamp(x / raster.width));
  const ys = points.map(([, y]) => clamp(y / raster.height));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const width = Math.max(...xs) - left;
  const lead = line.text.length - line.text.trimStart().length;
  const characters = line.characters
    .slice(lead, lead + [...text].length)
    .map(([x, w]) => [round(left + x * width), round(w * width)] as const);
  const tilt = Math.round((Math.atan2(strip.quad.uy, strip.quad.ux) * 1800) / Math.PI) / 10;
  return [
    {
      text,
      box: [round(left), round(top), round(width), round(Math.max(...ys) - top)],
      confidence: round(line.confidence),
      rung: "ocr",
      ...(strip.turned ? {} : { characters }),
      ...(Math.abs(tilt) < 0.3 ? {} : { tilt }),
    },
  ];
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
