import type { PixelLook } from "@/domain/reading";
import type { Raster } from "../../ocr/port";
import type { Slant } from "../cut-strip";
import { edgeAt, reach } from "./edge-at";
import type { FoundLetters, LetterPlace } from "./find-letters";

type Pixels = { light: Float32Array; width: number; height: number; left: number; top: number; raster: Raster };

/** Looks of every character, and of what lies around the plate: its rim, the vehicle. */
export function measureLetters(raster: Raster, slant: Slant, { letters, isInkDark }: FoundLetters) {
  const all = spanOf(letters);
  const pixels = pixelsAround(raster, slant, {
    left: all.left - 0.35,
    right: all.right + 0.35,
    top: all.top - 0.9,
    bottom: all.bottom + 0.9,
  });
  const inside = placer(slant);
  const groups = new Map<number, number[]>();
  const step = letters.length > 1 ? Math.min(...letters.map(({ left, right }) => right - left)) : 0.1;
  const cells = letters.map((one) => ({
    ...{ left: one.left - 0.1 * step, right: one.right + 0.1 * step },
    ...{ top: one.top - 0.04 * (one.bottom - one.top), bottom: one.bottom + 0.04 * (one.bottom - one.top) },
  }));
  const near = { left: all.left - 0.05, right: all.right + 0.05, top: all.top - 0.12, bottom: all.bottom + 0.12 };
  for (let y = reach; y < pixels.height - reach; y++)
    for (let x = reach; x < pixels.width - reach; x++) {
      const [u, v] = inside(pixels.left + x + 0.5, pixels.top + y + 0.5);
      const cell = cells.findIndex((one) => u >= one.left && u <= one.right && v >= one.top && v <= one.bottom);
      const group = cell >= 0 ? cell : u >= near.left && u <= near.right && v >= near.top && v <= near.bottom ? -1 : -2;
      const list = groups.get(group) ?? [];
      list.push(y * pixels.width + x);
      groups.set(group, list);
    }
  const look = (group: number) => lookOf(pixels, groups.get(group) ?? [], group < 0 ? null : isInkDark);
  return { letters: letters.map((_, at) => look(at)), rim: look(-1), around: look(-2) };
}

const spanOf = (letters: readonly LetterPlace[]): LetterPlace => ({
  left: Math.min(...letters.map(({ left }) => left)),
  right: Math.max(...letters.map(({ right }) => right)),
  top: Math.min(...letters.map(({ top }) => top)),
  bottom: Math.max(...letters.map(({ bottom }) => bottom)),
});

/** Where in the slanted place a pixel lies. */
function placer({ cx, cy, ax, ay, dx, dy }: Slant): (x: number, y: number) => [number, number] {
  const area = ax * dy - ay * dx;
  return (x, y) => {
    const [px, py] = [x - cx, y - cy];
    return [((px * dy - py * dx) / area + 1) / 2, ((ax * py - ay * px) / area + 1) / 2];
  };
}

function pixelsAround(raster: Raster, slant: Slant, span: LetterPlace): Pixels {
  const at = (u: number, v: number) => [
    slant.cx + (2 * u - 1) * slant.ax + (2 * v - 1) * slant.dx,
    slant.cy + (2 * u - 1) * slant.ay + (2 * v - 1) * slant.dy,
  ];
  const corners = [
    at(span.left, span.top),
    at(span.right, span.top),
    at(span.right, span.bottom),
    at(span.left, span.bottom),
  ];
  const [xs, ys] = [corners.map(([x]) => x!), corners.map(([, y]) => y!)];
  const [left, top] = [Math.max(0, Math.floor(Math.min(...xs))), Math.max(0, Math.floor(Math.min(...ys)))];
  const width = Math.min(raster.width, Math.ceil(Math.max(...xs))) - left;
  const height = Math.min(raster.height, Math.ceil(Math.max(...ys))) - top;
  const light = new Float32Array(Math.max(0, width * height));
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0, from = ((top + y) * raster.width + left) * 3; x < width; x++, to++, from += 3)
      light[to] = 0.299 * raster.rgb[from]! + 0.587 * raster.rgb[from + 1]! + 0.114 * raster.rgb[from + 2]!;
  return { light, width, height, left, top, raster };
}

function lookOf(pixels: Pixels, places: readonly number[], isInkDark: boolean | null): PixelLook {
  const { light, width } = pixels;
  const sorted = Float32Array.from(places, (at) => light[at]!).sort();
  const [low, high] = [sorted[Math.floor(sorted.length * 0.04)] ?? 0, sorted[Math.floor(sorted.length * 0.96)] ?? 0];
  const steeps: number[] = [];
  const grains: number[] = [];
  for (const at of places) {
    const edge = edgeAt(light, width, at);
    if (edge !== null) steeps.push(edge);
    const share = (light[at]! - low) / Math.max(1, high - low);
    const isGround = isInkDark === null || (isInkDark ? share > 0.5 : share < 0.5);
    if (isGround && isBare(light, width, at, Math.max(14, 0.25 * (high - low)))) {
      grains.push(
        Math.abs(light[at]! - (light[at - 1]! + light[at + 1]! + light[at - width]! + light[at + width]!) / 4),
      );
    }
  }
  steeps.sort((a, b) => a - b);
  const end = (dark: boolean) =>
    places.filter((at) => (dark ? light[at]! <= low + 0.2 * (high - low) : light[at]! >= high - 0.2 * (high - low)));
  return {
    ...{ steep: rounded(at(steeps, 0.5)), steepest: rounded(at(steeps, 0.8)), edges: steeps.length },
    ...{ grain: rounded(grains.reduce((sum, one) => sum + one, 0) / Math.max(1, grains.length)), bare: grains.length },
    ...{ ground: colourOf(pixels, end(!isInkDark)), ink: colourOf(pixels, end(isInkDark ?? true)) },
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const at = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

/** No edge within two pixels. */
function isBare(light: Float32Array, width: number, at: number, most: number): boolean {
  const here = light[at]!;
  for (let y = -2; y <= 2; y++)
    for (let x = -2; x <= 2; x++) if (Math.abs(light[at + y * width + x]! - here) > most) return false;
  return true;
}

function colourOf({ raster, width, left, top }: Pixels, places: readonly number[]): PixelLook["ground"] {
  const of = (channel: number) => {
    const values = places
      .map((at) => raster.rgb[((top + Math.floor(at / width)) * raster.width + left + (at % width)) * 3 + channel]!)
      .sort((a, b) => a - b);
    return values[values.length >> 1] ?? 0;
  };
  return [of(0), of(1), of(2)];
}
