import { screenFeatures, screenLogOdds } from "@/domain/checks/recapture/likelihood";
import type { PictureFacts, Waves } from "@/domain/reading";
import type { Raster } from "../../ocr/port";
import { side } from "../fourier";
import { peaksOf } from "./peaks";
import { tileAt } from "./tile";

type ScreenFacts = NonNullable<PictureFacts["screen"]>;

/** Tiles lie like the five of a die, drawn in a little from the edges. */
const five = [
  [0.5, 0.5],
  [0.25, 0.22],
  [0.75, 0.22],
  [0.25, 0.78],
  [0.75, 0.78],
] as const;

/** Small tiles lie in five rows of five, drawn in a little from the edges. */
const rows = [0.06, 0.28, 0.5, 0.72, 0.94];
const all = rows.flatMap((y) => rows.map((x) => [x, y] as const));
const small = side / 2;
/** Shorter side below which small tiles would lie over each other, and one grille would fill them all. */
const leastSide = 5.5 * small;
/** Log odds of a first look from which a second one is worth its time: nine genuine pictures of ten stay below. */
const undecided = -3.5;

/**
 * How far regular waves stand out of a picture, close up and from twice as far, in its light and in its colours. A screen's
 * dots beat with the sensor's and leave such waves, coloured ones too; paper, cloth and streets do not. A screen seen at an
 * angle has waves that change from place to place: where five large tiles leave a doubt, 25 small ones are looked at. Null
 * for pictures smaller than one tile.
 */
export function screenWaves(raster: Raster): ScreenFacts | null {
  const near = inOrder(lookedAt(raster, five, side, 1));
  if (!near) return null;
  const waves = { near, far: inOrder(lookedAt(raster, five, side, 2)) };
  const isClear = screenLogOdds(screenFeatures(waves)) < undecided;
  const isLarge = Math.min(raster.width, raster.height) >= leastSide;
  return isClear || !isLarge ? waves : { ...waves, small: smallTiles(raster) };
}

/** The higher of close up and from afar, small tile by small tile. */
function smallTiles(raster: Raster): Waves {
  const near = lookedAt(raster, all, small, 1)!;
  const far = lookedAt(raster, all, small, 2);
  const higher = (name: keyof Waves) => near[name].map((height, tile) => Math.max(height, far?.[name][tile] ?? 0));
  return inOrder({ light: higher("light"), colour: higher("colour") })!;
}

function lookedAt(raster: Raster, places: typeof all | typeof five, side: number, step: number): Waves | null {
  const size = side * step;
  if (raster.width < size || raster.height < size) return null;
  const found = places.map(([x, y]) =>
    peaksOf(tileAt(raster, Math.round((raster.width - size) * x), Math.round((raster.height - size) * y), step, side)),
  );
  const heights = (name: keyof Waves) => found.map((peaks) => Math.round(peaks[name].height * 100) / 100);
  return { light: heights("light"), colour: heights("colour") };
}

function inOrder(waves: Waves | null): Waves | null {
  const sorted = (heights: readonly number[]) => [...heights].sort((a, b) => b - a);
  return waves && { light: sorted(waves.light), colour: sorted(waves.colour) };
}
