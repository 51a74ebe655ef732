import type { PixelLook, PlateLooks, PlateSighting } from "@/domain/reading";
import type { Box } from "@/domain/values/box";
import { cameFrom } from "../../image/warp";
import type { Raster } from "../../ocr/port";
import { cutStrip, type Slant } from "../cut-strip";
import { placeOfPlate } from "../find-plates";
import { letterLean } from "../letter-lean";
import { leaning } from "../slants";
import { edgesElsewhere } from "./edges-elsewhere";
import { findLetters, type LetterPlace } from "./find-letters";
import { measureLetters } from "./measure-letters";

/** Characters that part less from the ground between them than this were not found. */
const leastSure = 0.27;
/** Pixels that a character must be high. */
const leastTall = 12;

/**
 * What the picture's own pixels say of each character of a plate that was just found, and of what lies around. Null where its characters cannot be told apart.
 * @param page the page that was read; `picture` pulled straight, or the same; `original` the pixels as they came
 */
export function plateLooks(
  plate: PlateSighting,
  { page, picture, original }: { page: Raster; picture: Raster; original: Raster },
): PlateLooks | null {
  const seen = placeOfPlate(plate);
  if (!seen) return null;
  const scale = original.width / picture.width;
  const toOriginal = (x: number, y: number) =>
    cameFrom(page, x / seen.raster.width, y / seen.raster.height).map((value) => value * scale) as [number, number];
  const read = slantThrough(seen.slant, toOriginal);
  const slant = leaning(read, letterLean(cutStrip(original, read, true)));
  const found = findLetters(original, slant, plate.text, seen.rows);
  if (!found || found.sure < leastSure) return null;
  const last = found.letters.at(-1)!;
  if ((last.bottom - last.top) * 2 * Math.hypot(slant.dx, slant.dy) < leastTall) return null;
  const onPage = inverse(seen.slant, slant, read);
  const { letters, ...others } = measureLetters(original, slant, found);
  const contrast = Math.min(...letters.map(({ ground, ink }) => Math.abs(greyOf(ground) - greyOf(ink))));
  return {
    ...others,
    elsewhere: edgesElsewhere(original, slant, found.letters, contrast),
    letters: letters.map((look, at) => ({ box: boxOf(found.letters[at]!, onPage, seen.raster), ...look })),
  };
}

const greyOf = ([red, green, blue]: PixelLook["ground"]): number => 0.299 * red + 0.587 * green + 0.114 * blue;

/** The slanted place as another picture shows it. */
function slantThrough({ cx, cy, ax, ay, dx, dy }: Slant, to: (x: number, y: number) => [number, number]): Slant {
  const [middle, right, below] = [to(cx, cy), to(cx + ax, cy + ay), to(cx + dx, cy + dy)];
  return {
    ...{ cx: middle[0], cy: middle[1], ax: right[0] - middle[0], ay: right[1] - middle[1] },
    ...{ dx: below[0] - middle[0], dy: below[1] - middle[1] },
  };
}

/** From places in the leaning slant of the original to pixels of the raster in which the plate was seen. */
function inverse(seen: Slant, slant: Slant, read: Slant): (u: number, v: number) => [number, number] {
  const area = read.ax * read.dy - read.ay * read.dx;
  return (u, v) => {
    const px = slant.cx + (2 * u - 1) * slant.ax + (2 * v - 1) * slant.dx - read.cx;
    const py = slant.cy + (2 * u - 1) * slant.ay + (2 * v - 1) * slant.dy - read.cy;
    const [along, down] = [(px * read.dy - py * read.dx) / area, (read.ax * py - read.ay * px) / area];
    return [seen.cx + along * seen.ax + down * seen.dx, seen.cy + along * seen.ay + down * seen.dy];
  };
}

function boxOf(
  { left, right, top, bottom }: LetterPlace,
  to: (u: number, v: number) => [number, number],
  page: Raster,
): Box {
  const corners = [to(left, top), to(right, top), to(right, bottom), to(left, bottom)];
  const [xs, ys] = [corners.map(([x]) => x / page.width), corners.map(([, y]) => y / page.height)];
  const [x, y] = [Math.max(0, Math.min(...xs)), Math.max(0, Math.min(...ys))];
  return [x, y, Math.min(1, Math.max(...xs)) - x, Math.min(1, Math.max(...ys)) - y];
}
