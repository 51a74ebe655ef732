import type { TextLine } from "@/domain/reading";
import { limits } from "../container/limits";
import type { Raster } from "../ocr/port";
import { type Outline, pageOutline } from "./page-outline";
import { type Corners, warp } from "./warp";

/** Fewer lines than this are a scene, not a page. */
const leastLines = 8;
/** Leaning less than this does no harm, in degrees. */
const level = 1;
/** The outline is drawn this much larger than it was found, so that no letter at the edge is cut. */
const margin = 1.02;

/**
 * The page of a photo pulled straight: along its outline where the sheet's edge shows and holds the text, else turned by
 * the lean of its lines. Null when it stands straight already or is no page.
 */
export async function straighten(raster: Raster, lines: readonly TextLine[]): Promise<Raster | null> {
  if (lines.length < leastLines) return null;
  const outline = await pageOutline(raster);
  if (outline && holdsText(outline, lines)) return isStraight(outline, raster) ? null : alongOutline(raster, outline);
  const lean = commonLean(lines);
  return Math.abs(lean) < level ? null : turnBack(raster, lean);
}

function holdsText(outline: Outline, lines: readonly TextLine[]): boolean {
  const inside = lines.filter(({ box: [x, y, width, height] }) => within(outline, x + width / 2, y + height / 2));
  return inside.length >= lines.length * 0.9;
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

function alongOutline(raster: Raster, outline: Outline): Raster {
  const middle = [0, 1].map((axis) => outline.reduce((sum, corner) => sum + corner[axis]! / 4, 0)) as [number, number];
  const pushed = (value: number, centre: number, side: number) => (centre + (value - centre) * margin) * side;
  const corners = outline.map(
    ([x, y]) => [pushed(x, middle[0], raster.width), pushed(y, middle[1], raster.height)] as const,
  ) as unknown as Corners;
  const length = (from: number, to: number) =>
    Math.hypot(corners[from]![0] - corners[to]![0], corners[from]![1] - corners[to]![1]);
  const width = (length(0, 1) + length(3, 2)) / 2;
  const height = (length(0, 3) + length(1, 2)) / 2;
  const scale = Math.min(1.6, limits.rasterSide / Math.max(width, height));
  return warp(raster, corners, Math.round(width * scale), Math.round(height * scale));
}

/** The middle lean of the longer lines; 0 when they disagree. */
function commonLean(lines: readonly TextLine[]): number {
  const leans = lines
    .filter((line) => line.text.length >= 6 && Math.abs(line.tilt ?? 0) < 30)
    .map((line) => line.tilt ?? 0)
    .sort((a, b) => a - b);
  if (leans.length < leastLines) return 0;
  const at = (share: number) => leans[Math.floor((leans.length - 1) * share)]!;
  return at(0.75) - at(0.25) < 3 ? at(0.5) : 0;
}

function turnBack(raster: Raster, degrees: number): Raster {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const width = Math.abs(raster.width * cos) + Math.abs(raster.height * sin);
  const height = Math.abs(raster.width * sin) + Math.abs(raster.height * cos);
  const corner = (x: number, y: number) =>
    [
      raster.width / 2 + x * cos * width - y * sin * height,
      raster.height / 2 + x * sin * width + y * cos * height,
    ] as const;
  const corners: Corners = [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)];
  const scale = Math.min(1, limits.rasterSide / Math.max(width, height));
  return warp(raster, corners, Math.round(width * scale), Math.round(height * scale));
}
