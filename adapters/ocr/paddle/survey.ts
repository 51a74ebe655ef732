import type { LinePlace, Raster, Survey } from "../port";
import { cropLine, type Strip } from "./crop-line";
import { detect } from "./detect";
import { onHead } from "./line-direction";
import type { Quad } from "./quad";
import type { Runtime, Session } from "./runtime";

/** Lines show at half the size at which letters are told apart, for a fifth of the time. */
const longestSide = 736;
/** Small print on a page that fills little of the picture shows only from nearer. */
const longestSideNear = 1216;
/** A region must be this many times longer than high to say which way its line runs. */
const leastShape = 2.5;
/** As many lines as are asked which end is up, and as few as are believed. */
const asked = 11;
const fewest = 5;

/** Where lines of words stand, and how many quarter turns the picture needs until they are upright. */
export async function survey(
  runtime: Runtime,
  sessions: { detection: Session; direction: Session },
  raster: Raster,
  near = false,
): Promise<Survey> {
  const quads = (await detect(runtime, sessions.detection, raster, near ? longestSideNear : longestSide)).filter(
    (quad) => shape(quad) > leastShape,
  );
  const onSide = lengthOf(quads.filter(runsDown)) > 0.5 * lengthOf(quads);
  const running = quads.filter((quad) => runsDown(quad) === onSide).sort((a, b) => long(b) - long(a));
  const strips = running.slice(0, asked).map((quad): Strip => cropLine(raster, quad));
  const flipped = strips.length >= fewest && (await onHead(runtime, sessions.direction, strips));
  const places = running.map((quad) => toPlace(quad, onSide));
  if (!onSide) return { places, turn: flipped ? 180 : 0 };
  return { places, turn: strips.length < fewest ? 0 : flipped ? 270 : 90 };
}

/** Lines that run down the page are read from below, as cropLine does. */
function toPlace(quad: Quad, onSide: boolean): LinePlace {
  const [dx, dy] = onSide ? [quad.uy, -quad.ux] : [quad.ux, quad.uy];
  return {
    x: quad.cx,
    y: quad.cy,
    dx,
    dy,
    length: 2 * long(quad),
    height: 2 * Math.min(quad.halfLength, quad.halfHeight),
  };
}

function runsDown(quad: Quad): boolean {
  return quad.halfHeight > quad.halfLength;
}

function long(quad: Quad): number {
  return Math.max(quad.halfLength, quad.halfHeight);
}

function shape(quad: Quad): number {
  return long(quad) / Math.max(1, Math.min(quad.halfLength, quad.halfHeight));
}

function lengthOf(quads: readonly Quad[]): number {
  return quads.reduce((sum, quad) => sum + long(quad), 0);
}
