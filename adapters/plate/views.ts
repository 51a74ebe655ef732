import type { Raster } from "../ocr/port";
import { cutStrip, lightRange, type Slant } from "./cut-strip";
import { letterLean } from "./letter-lean";
import { grownSlant, leaning } from "./slants";
import { twoRowStrip } from "./two-rows";

/** Strips whose light spans less than this are always evened: colour tells nothing there. */
const faint = 110;

/**
 * Several ways to cut one plate out: as found, with a little room and its light evened, taller or with its letters set
 * upright, and for a plate that was only partly read with room for the lost province.
 */
export function views(raster: Raster, found: Slant, whole: boolean): Raster[] {
  const room = grownSlant(found, 0.04, 0.02, 1.06);
  const lean = letterLean(cutStrip(raster, room, true));
  const dim = lightRange(cutStrip(raster, found, false)) < faint;
  const upright = lean === 0 ? grownSlant(found, 0.06, 0.03, 1.25) : leaning(room, lean);
  const cuts: [Slant, boolean][] = [
    [found, false],
    [leaning(room, lean), true],
    [upright, dim],
  ];
  if (!whole) {
    cuts.push([grownSlant(leaning(found, lean), 0.4, 0.04, 1.1), dim]);
    cuts.push([grownSlant(leaning(found, lean), 0.72, 0.04, 1.1), true]);
  }
  return cuts.map(([place, even]) => cutStrip(raster, place, even));
}

/** A rear plate of a lorry has two rows: its serial was read alone, province and letter stand above. */
export function twoRowViews(raster: Raster, lower: Slant): Raster[] {
  return [
    twoRowStrip(raster, lower, false),
    twoRowStrip(raster, lower, true),
    twoRowStrip(raster, grownSlant(lower, 0, 0, 1.12), false),
  ];
}

/** The plate alone, its letters upright, in its own colours. */
export function uprightStrip(raster: Raster, found: Slant): Raster {
  return cutStrip(raster, leaning(found, letterLean(cutStrip(raster, found, true))), false);
}
