import type { Raster } from "../port";
import { corners, type Quad } from "./quad";

/** Share of a page's pixels in the bright red of seals above which its lines are looked for a second time. */
const leastRed = 0.002;
/** Fewer regions than this are a scene: its red is paint. */
const fewestLines = 8;
/** A region of which this much lies in a larger one is a piece of it. */
const covered = 0.5;

/**
 * Regions of text on a page with red seals: a seal breaks the line it lies on into pieces, so lines are also looked for
 * with the seals faded out, and the larger regions are kept. Pages without seals are looked at once.
 */
export async function detectUnderSeals(detect: (raster: Raster) => Promise<Quad[]>, raster: Raster): Promise<Quad[]> {
  const quads = await detect(raster);
  const faded = quads.length < fewestLines ? null : sealsFaded(raster);
  if (!faded) return quads;
  const clear = await detect(faded);
  return largest([...clear, ...quads.filter((quad) => !clear.some((line) => swallows(quad, line)))]);
}

/** A seal and the line under it taken for one region: much higher than the line that shows without the seal. */
function swallows(quad: Quad, line: Quad): boolean {
  const [outer, inner] = [boxOf(quad), boxOf(line)];
  return outer.bottom - outer.top > 1.5 * (inner.bottom - inner.top) && overlap(outer, inner) > 0.3 * areaOf(inner);
}

/** The raster as a red filter shows it: seals fade into the paper, black stays. Null when it has hardly any bright red. */
function sealsFaded({ width, height, rgb }: Raster): Raster | null {
  const paper = paperLevel(rgb);
  let red = 0;
  for (let at = 0; at < rgb.length; at += 15) {
    if (rgb[at]! > 0.55 * paper && rgb[at]! - Math.max(rgb[at + 1]!, rgb[at + 2]!) > 0.16 * paper) red++;
  }
  if (red < (leastRed * rgb.length) / 15) return null;
  const faded = new Uint8Array(rgb.length);
  for (let at = 0; at < rgb.length; at += 3) faded.fill(rgb[at]!, at, at + 3);
  return { width, height, rgb: faded };
}

/** The level of red that nine tenths of the page do not pass: the paper's. */
function paperLevel(rgb: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (let at = 0; at < rgb.length; at += 15) counts[rgb[at]!]!++;
  let above = rgb.length / 150;
  let level = 255;
  while (level > 0 && above > counts[level]!) above -= counts[level--]!;
  return level;
}

function largest(quads: readonly Quad[]): Quad[] {
  const kept: { quad: Quad; box: Box }[] = [];
  for (const quad of [...quads].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    const box = boxOf(quad);
    if (kept.every((one) => overlap(one.box, box) < covered * areaOf(box))) kept.push({ quad, box });
  }
  return kept.map(({ quad }) => quad);
}

type Box = { left: number; top: number; right: number; bottom: number };

function boxOf(quad: Quad): Box {
  const [xs, ys] = [corners(quad).map(([x]) => x), corners(quad).map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function areaOf({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

function overlap(a: Box, b: Box): number {
  return areaOf({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
}

function sizeOf({ halfLength, halfHeight }: Quad): number {
  return halfLength * halfHeight;
}
