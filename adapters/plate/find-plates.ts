import type { PlateSighting, TextLine } from "@/domain/reading";
import type { Box } from "@/domain/values/box";
import type { OcrReader, Raster } from "../ocr/port";
import { clearerPicture } from "./clearer-picture";
import { colouredRegions } from "./coloured-regions";
import { cutUpright, type Slant } from "./cut-strip";
import { groundOfPlate } from "./ground-of-plate";
import { plateColour } from "./plate-colour";
import { plateGroups } from "./plate-grammar";
import { priorOf } from "./plate-prior";
import { type PlateText, plateText } from "./plate-text";
import { grownSlant, outOfCut, slantOfLine } from "./slants";
import { type SpelledPlate, spellPlate } from "./spell-plate";
import { twoRowViews, uprightStrip, views } from "./views";

/** A page with more lines than this is a document; plates written in it are text. */
const mostLines = 40;
/** A street scene has few lines: only there is a plate worth looking for that no line tells of. */
const fewLines = 12;
const mostPlates = 3;
const sureEnough = 0.9;
/** Pixels that a candidate is enlarged to before it is looked for again. */
const cutHeight = 192;
/** A plate less sure than this is no sighting at all. */
const leastSure = 0.1;

export type PlateReaders = { read: OcrReader["read"]; strips?: OcrReader["scoreStrips"] };
/** What a plate is worth that was read as a line of text and not spelled by its grammar. */
const unweighed = 0.9;
/** The lower row of a plate of two rows. */
const lowerRow = /^[A-Z0-9]{4}[A-Z0-9挂学警]$/u;
/** Something that may be a plate: where it stands, how it was read at first. */
type Candidate = PlateText & { confidence: number; slant: Slant };

/**
 * Licence plates in a photo: lines that look like one, spelled by the grammar of plates from several strips; where none
 * is sure, lines that look like part of one, then regions in a plate's colour, then all of it again in a clearer picture.
 * Sure ones come first, then large ones.
 */
export async function findPlates(
  raster: Raster,
  lines: readonly TextLine[],
  readers: PlateReaders,
): Promise<PlateSighting[]> {
  if (lines.length > mostLines) return [];
  const found = await findIn(raster, lines, readers);
  if (lines.length > fewLines || found.some(isSure)) return found;
  const clearer = await clearerPicture(raster);
  if (!clearer) return found;
  return inOrder([...(await findIn(clearer, await readers.read(clearer), readers)), ...found]);
}

async function findIn(raster: Raster, lines: readonly TextLine[], readers: PlateReaders): Promise<PlateSighting[]> {
  const seen = lines.flatMap((line) => candidate(raster, line)).sort(byWorth);
  const found: PlateSighting[] = [];
  for (const one of seen.filter(({ whole }) => whole).slice(0, mostPlates))
    found.push(...(await look(raster, one, readers)));
  if (found.some(isSure)) return inOrder(found);
  for (const one of seen.filter(({ whole }) => !whole).slice(0, mostPlates))
    found.push(...(await look(raster, one, readers)));
  if (found.some(isSure) || lines.length > fewLines) return inOrder(found);
  for (const box of colouredRegions(raster)) found.push(...(await lookAtRegion(raster, box, readers)));
  return inOrder(found);
}

const isSure = (one: PlateSighting) => one.confidence > 0.6;
const worth = (one: PlateSighting) => (isSure(one) ? 1 : 0) + one.box[2] * one.box[3];
const inOrder = (found: PlateSighting[]) => distinct(found.sort((a, b) => worth(b) - worth(a)));

function candidate(raster: Raster, line: TextLine): Candidate[] {
  const plate = plateText(line.text);
  if (!plate) return [];
  const slant = slantOfLine(raster, line);
  const shape = Math.hypot(slant.ax, slant.ay) / Math.hypot(slant.dx, slant.dy);
  return shape > 1.4 && shape < 7 ? [{ ...plate, confidence: line.confidence, slant }] : [];
}

function byWorth(a: Candidate, b: Candidate): number {
  return Number(b.whole) - Number(a.whole) || size(b.slant) - size(a.slant);
}
const size = ({ ax, ay, dx, dy }: Slant) => Math.hypot(ax, ay) * Math.hypot(dx, dy);

/** Spells the plate where its line stands; a doubtful one is found again in an enlarged crop, which tells its place better. */
async function look(raster: Raster, one: Candidate, readers: PlateReaders): Promise<PlateSighting[]> {
  const first = one.whole ? await sighting(raster, [one], readers) : [];
  if (first.some((seen) => seen.confidence > sureEnough)) return first;
  const again = await readCut(raster, grownSlant(one.slant, one.whole ? 0.5 : 0.9, 0.4, 2.2), readers.read);
  const better = again.filter((other) => Number(other.whole) >= Number(one.whole)).sort(byWorth)[0];
  if (!better) return one.whole ? first : sighting(raster, [one], readers);
  return sighting(raster, [better, one], readers);
}

async function lookAtRegion(raster: Raster, box: Box, readers: PlateReaders): Promise<PlateSighting[]> {
  const again = (await readCut(raster, grownSlant(slantOfBox(raster, box), 0.24, 0.24, 1.4), readers.read)).sort(
    byWorth,
  );
  return again.length > 0 ? sighting(raster, again.slice(0, 1), readers) : [];
}

/** Reads the place cut out along its own tilt and enlarged. */
async function readCut(raster: Raster, place: Slant, read: OcrReader["read"]): Promise<Candidate[]> {
  const cut = cutUpright(raster, place, cutHeight);
  const lines = await read(cut);
  return lines.flatMap((line) =>
    candidate(cut, line).map((one) => ({ ...one, slant: outOfCut(place, one.slant, cut.width, cut.height) })),
  );
}

/** Spells the plate that stands at these places (all of the same plate, the best first). */
async function sighting(raster: Raster, places: readonly Candidate[], readers: PlateReaders): Promise<PlateSighting[]> {
  const [first] = places;
  if (!first) return [];
  const inOne = await spelled(
    raster,
    first,
    places.flatMap((place) => views(raster, place.slant, place.whole)),
    readers,
  );
  if (first.whole || inOne.some((one) => one.confidence > 0.6)) return inOne;
  const lowerRows = places.filter((place) => lowerRow.test(place.text));
  const inTwo = await spelled(
    raster,
    first,
    lowerRows.flatMap((place) => twoRowViews(raster, place.slant)),
    readers,
    2,
  );
  return [...inTwo, ...inOne].sort((a, b) => b.confidence - a.confidence).slice(0, 1);
}

async function spelled(
  raster: Raster,
  first: Candidate,
  strips: readonly Raster[],
  readers: PlateReaders,
  rows: 1 | 2 = 1,
): Promise<PlateSighting[]> {
  if (strips.length === 0) return [];
  const ground = uprightStrip(raster, first.slant);
  const measured = plateColour(ground, [0, 0, 1, 1]);
  const box = boxOf(raster, first.slant);
  const scores = (await readers.strips?.(strips, plateGroups)) ?? [];
  const [best] = spellPlate(scores, (plate) => priorOf(plate, measured));
  if (best) {
    const confidence = sureness(best);
    const colour = groundOfPlate(ground, best.text);
    return confidence < leastSure ? [] : [placed({ text: best.text, confidence, box, colour }, raster, first, rows)];
  }
  if (!first.whole || scores.length > 0) return [];
  const colour = groundOfPlate(ground, first.text);
  return [placed({ text: first.text, confidence: first.confidence * unweighed, box, colour }, raster, first, rows)];
}

/** Where a plate was seen: its slanted place in the raster it was seen in (the lower one of two rows). */
export type PlacedPlate = { raster: Raster; slant: Slant; rows: 1 | 2 };
const places = new WeakMap<PlateSighting, PlacedPlate>();
/** Where a plate of `findPlates` was seen; null for any other. */
export const placeOfPlate = (plate: PlateSighting): PlacedPlate | null => places.get(plate) ?? null;

function placed(plate: PlateSighting, raster: Raster, { slant }: Candidate, rows: 1 | 2): PlateSighting {
  places.set(plate, { raster, slant, rows });
  return plate;
}

/** A plate is as sure as its share among all, and no surer than its faintest character allows. */
function sureness({ share, seen }: SpelledPlate): number {
  const faintest = Math.min(...seen);
  return share * Math.min(1, 0.2 + faintest);
}

function slantOfBox(raster: Raster, [x, y, width, height]: Box): Slant {
  const [halfWidth, halfHeight] = [(width * raster.width) / 2, (height * raster.height) / 2];
  return {
    cx: x * raster.width + halfWidth,
    cy: y * raster.height + halfHeight,
    ax: halfWidth,
    ay: 0,
    dx: 0,
    dy: halfHeight,
  };
}

function boxOf(raster: Raster, { cx, cy, ax, ay, dx, dy }: Slant): Box {
  const [halfWidth, halfHeight] = [Math.abs(ax) + Math.abs(dx), Math.abs(ay) + Math.abs(dy)];
  const [x, y] = [Math.max(0, (cx - halfWidth) / raster.width), Math.max(0, (cy - halfHeight) / raster.height)];
  return [x, y, Math.min(1 - x, (2 * halfWidth) / raster.width), Math.min(1 - y, (2 * halfHeight) / raster.height)];
}

const grounds = new Set<PlateSighting["colour"]>(["blue", "yellow", "green", "yellow-green"]);

/** One sighting a number: lorries wear theirs painted large on the box too, so the one on a plate's ground is the plate. */
function distinct(sightings: readonly PlateSighting[]): PlateSighting[] {
  const best = (text: string): PlateSighting | undefined =>
    sightings.find((one) => one.text === text && grounds.has(one.colour)) ?? sightings.find((one) => one.text === text);
  return sightings.filter((one) => best(one.text) === one);
}
