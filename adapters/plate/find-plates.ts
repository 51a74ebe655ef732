import type { PlateSighting, TextLine } from "@/domain/reading";
import type { Box } from "@/domain/values/box";
import { cropRaster } from "../image/crop-raster";
import type { OcrReader, Raster } from "../ocr/port";
import { colouredRegions } from "./coloured-regions";
import { plateColour } from "./plate-colour";
import { type PlateText, plateText, twoRows } from "./plate-text";

/** A page with more lines than this is a document; plates written in it are text. */
const mostLines = 24;
const mostPlates = 4;
type Candidate = PlateText & { confidence: number; box: Box };

/**
 * Licence plates in a photo: lines that look like one, each read again in its own enlarged crop, and where there is
 * none, regions in a plate's colour. The largest comes first.
 */
export async function findPlates(
  raster: Raster,
  lines: readonly TextLine[],
  read: OcrReader["read"],
): Promise<PlateSighting[]> {
  if (lines.length > mostLines) return [];
  const seen = lines.flatMap((line) => candidate(line.text, line.confidence, line.box)).sort(byWorth);
  const found: Candidate[] = [];
  for (const one of seen.slice(0, mostPlates)) found.push(await readAgain(raster, one, read));
  if (!found.some((one) => one.whole)) {
    for (const box of colouredRegions(raster))
      found.push(...(await readRegion(raster, widened(box, 0.12, 0.12, 0.2, 0.2), read)));
  }
  const whole = found.filter((one) => one.whole);
  const worthy = whole.length > 0 ? whole : found.filter((one) => one.confidence > 0.8);
  const sightings = worthy.sort(byWorth).map((one) => ({
    text: one.text,
    confidence: one.whole ? one.confidence : one.confidence * 0.5,
    box: one.box,
    colour: plateColour(raster, one.box),
  }));
  return distinct(sightings);
}

function candidate(text: string, confidence: number, box: Box): Candidate[] {
  const plate = plateText(text);
  return plate ? [{ ...plate, confidence, box }] : [];
}

function byWorth(a: Candidate, b: Candidate): number {
  return Number(b.whole) - Number(a.whole) || b.box[2] * b.box[3] - a.box[2] * a.box[3];
}

/**
 * The province often falls out of the detected box: the crop reaches half a plate further to the left, and for a serial
 * alone also up, where plates of two rows have it.
 */
async function readAgain(raster: Raster, one: Candidate, read: OcrReader["read"]): Promise<Candidate> {
  const again = await readRegion(raster, widened(one.box, 0.45, 0.2, 0.5, 0.5), read);
  if (!one.whole && !again.some((other) => other.whole)) {
    again.push(...(await readRegion(raster, widened(one.box, 0.3, 0.3, 1.6, 0.3), read)));
  }
  const better = again.filter((other) => Number(other.whole) >= Number(one.whole)).sort(byWorth)[0];
  if (!better) return one;
  if (!one.whole && better.whole) return better;
  return better.confidence > one.confidence + 0.02 ? better : one;
}

async function readRegion(raster: Raster, box: Box, read: OcrReader["read"]): Promise<Candidate[]> {
  const crop = await cropRaster(raster, box, 200);
  const lines = await read(crop.raster);
  const outer = (inner: Box): Box => [
    crop.box[0] + inner[0] * crop.box[2],
    crop.box[1] + inner[1] * crop.box[3],
    inner[2] * crop.box[2],
    inner[3] * crop.box[3],
  ];
  const single = lines.flatMap((line) => candidate(line.text, line.confidence, outer(line.box)));
  const rows = twoRows(lines.map((line) => line.text));
  if (!rows || single.some((one) => one.whole)) return single;
  return [...single, ...candidate(rows, Math.min(...lines.map((line) => line.confidence)), crop.box)];
}

/** The box grown by shares of its own width and height. */
function widened([x, y, width, height]: Box, left: number, right: number, above: number, below: number): Box {
  const [x0, y0] = [Math.max(0, x - width * left), Math.max(0, y - height * above)];
  return [x0, y0, Math.min(1 - x0, x + width * (1 + right) - x0), Math.min(1 - y0, y + height * (1 + below) - y0)];
}

const grounds = new Set<PlateSighting["colour"]>(["blue", "yellow", "green", "yellow-green"]);

/** One sighting a number: lorries wear theirs painted large on the box too, so the one on a plate's ground is the plate. */
function distinct(sightings: readonly PlateSighting[]): PlateSighting[] {
  const best = (text: string): PlateSighting | undefined =>
    sightings.find((one) => one.text === text && grounds.has(one.colour)) ?? sightings.find((one) => one.text === text);
  return sightings.filter((one) => best(one.text) === one);
}
