import { limits } from "../container/limits";
import type { LinePlace, Raster, Survey } from "../ocr/port";
import { dropAt, levelField, meanLean } from "./level-field";
import { type Outline, pageOutline } from "./page-outline";
import { type Corners, warp } from "./warp";

/** Fewer lines than this are a scene, not a page. */
const leastLines = 8;
/** Leaning less than this does no harm, in degrees. */
const level = 1;
/** Lines within a true outline rise at most this much per run, be the sheet ever so curled. */
const mostLean = 0.07;
/** The outline is drawn this much larger than it was found, so that no letter at the edge is cut. */
const margin = 1.02;
/** Lines that end further from level than this share of the page's width make a row's two ends miss each other. */
const leastDrop = 0.004;

/**
 * The page of a photo upright and pulled straight: along its outline where the sheet's edge shows and holds the text,
 * else turned by the lean of its lines; what still fans out or bends is levelled along its lines. Null when it stands
 * straight already or is no page.
 */
export async function straighten(raster: Raster, { places, turn }: Survey): Promise<Raster | null> {
  if (places.length < leastLines) return turn === 0 ? null : upright(raster, frameOf(raster), turn, places);
  const outline = await pageOutline(raster);
  const lean = commonLean(places);
  if (outline && holdsText(outline, raster, places) && runsAlong(outline, raster, places, turn)) {
    if (!isStraight(outline, raster)) return upright(raster, drawnAround(outline, raster), turn, places);
  } else if (Math.abs(lean) >= level) return upright(raster, turnedBack(raster, lean), turn, places);
  return upright(raster, frameOf(raster), turn, places);
}

function upright(raster: Raster, corners: Corners, turn: Survey["turn"], places: readonly LinePlace[]): Raster | null {
  const turned = turnedBy(corners, turn);
  const [wide, high] = sizeOf(turned);
  const untouched = turn === 0 && corners[0][0] === 0 && corners[0][1] === 0 && corners[2][0] === raster.width;
  const scale = untouched ? 1 : Math.min(1.6, limits.rasterSide / Math.max(wide, high));
  const [width, height] = [Math.round(wide * scale), Math.round(high * scale)];
  const field = levelField(places, turned, width, height);
  const drops =
    field && [0, 0.5, 1].flatMap((down) => [0, 1].map((across) => Math.abs(dropAt(field, across, down, width))));
  if (field && Math.max(...drops!) > leastDrop * width)
    return warp(raster, turned, width, height, (across, down) => dropAt(field, across, down, width));
  return untouched ? null : warp(raster, turned, width, height);
}

/** The corners in the order in which the upright page has them. */
function turnedBy(corners: Corners, turn: Survey["turn"]): Corners {
  const first = (4 - turn / 90) % 4;
  return [0, 1, 2, 3].map((offset) => corners[(first + offset) % 4]!) as unknown as Corners;
}

/** Width and height of a page by the mean of its opposite sides. */
function sizeOf(corners: Corners): [number, number] {
  const length = (from: number, to: number) =>
    Math.hypot(corners[from]![0] - corners[to]![0], corners[from]![1] - corners[to]![1]);
  return [(length(0, 1) + length(3, 2)) / 2, (length(0, 3) + length(1, 2)) / 2];
}

function frameOf({ width, height }: Raster): Corners {
  return [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
}

function holdsText(outline: Outline, { width, height }: Raster, places: readonly LinePlace[]): boolean {
  const inside = places.filter(({ x, y }) => within(outline, x / width, y / height));
  const lengthOf = (list: readonly LinePlace[]) => list.reduce((sum, place) => sum + place.length, 0);
  return lengthOf(inside) >= lengthOf(places) * 0.94;
}

/** An edge of the table or of a shadow is no edge of the page: lines of words would run askew to it. */
function runsAlong(outline: Outline, raster: Raster, places: readonly LinePlace[], turn: Survey["turn"]): boolean {
  const corners = turnedBy(drawnAround(outline, raster), turn);
  return meanLean(places, corners, ...sizeOf(corners)) < mostLean;
}

function within(outline: Outline, x: number, y: number): boolean {
  return outline.every(([ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % 4]!;
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
  });
}

/** A sheet that fills the frame with level sides needs no pulling. */
function isStraight(outline: Outline, { width, height }: Raster): boolean {
  const lean = outline.map(([x, y], index) => {
    const [nx, ny] = outline[(index + 1) % 4]!;
    const [dx, dy] = [Math.abs(nx - x) * width, Math.abs(ny - y) * height];
    return (Math.atan2(Math.min(dx, dy), Math.max(dx, dy)) * 180) / Math.PI;
  });
  const [left, right] = [Math.max(outline[0][0], outline[3][0]), Math.min(outline[1][0], outline[2][0])];
  return Math.max(...lean) < level && right - left > 0.75;
}

function drawnAround(outline: Outline, raster: Raster): Corners {
  const middle = [0, 1].map((axis) => outline.reduce((sum, corner) => sum + corner[axis]! / 4, 0)) as [number, number];
  const pushed = (value: number, centre: number, side: number) => (centre + (value - centre) * margin) * side;
  return outline.map(
    ([x, y]) => [pushed(x, middle[0], raster.width), pushed(y, middle[1], raster.height)] as const,
  ) as unknown as Corners;
}

/** The middle lean of the longer lines, in degrees from the nearer side of the picture; 0 when they disagree. */
function commonLean(places: readonly LinePlace[]): number {
  const leans = places
    .filter((place) => place.length > 4 * place.height)
    .map(({ dx, dy }) => (Math.atan2(dy, dx) * 180) / Math.PI)
    .map((angle) => angle - 90 * Math.round(angle / 90))
    .sort((a, b) => a - b);
  if (leans.length < leastLines) return 0;
  const at = (share: number) => leans[Math.floor((leans.length - 1) * share)]!;
  return at(0.75) - at(0.25) < 6 ? at(0.5) : 0;
}

function turnedBack(raster: Raster, degrees: number): Corners {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const width = Math.abs(raster.width * cos) + Math.abs(raster.height * sin);
  const height = Math.abs(raster.width * sin) + Math.abs(raster.height * cos);
  const corner = (x: number, y: number) =>
    [
      raster.width / 2 + x * cos * width - y * sin * height,
      raster.height / 2 + x * sin * width + y * cos * height,
    ] as const;
  return [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)];
}
