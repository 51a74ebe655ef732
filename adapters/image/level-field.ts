import type { LinePlace } from "../ocr/port";
import { type Corners, squareToQuad } from "./warp";

/**
 * How far below its level place each point of a page lies, by the lean of its lines: shares of the page, `across` and
 * `down` 0..1. Zero in the middle of each row.
 */
export type LevelField = { lean: number; fan: number; curl: number; wave: number };

/** Lines must be this many times longer than high to say how they lean, and there must be enough of them. */
const leastShape = 5;
const leastLines = 8;

/** Drop of a point below its level place, in pixels of a page `width` wide. */
export function dropAt({ lean, fan, curl, wave }: LevelField, across: number, down: number, width: number): number {
  const [x, y] = [across - 0.5, down - 0.5];
  return width * x * (lean + fan * y + x * (curl / 2 + (x * wave) / 3));
}

/**
 * What still leans once the part of the picture within `corners` is pulled into a rectangle: lines that fan out, bend
 * or wave. Null where too few lines tell, or where they disagree too much for one sheet.
 */
export function levelField(
  places: readonly LinePlace[],
  corners: Corners,
  width: number,
  height: number,
): LevelField | null {
  const leans = places
    .filter((place) => place.length > leastShape * place.height)
    .flatMap(leanIn(corners, width, height));
  if (leans.length < leastLines) return null;
  let field = fitted(leans);
  for (let round = 0; round < 3; round++) {
    const near = leans.filter((one) => Math.abs(one.slope - slopeAt(field, one)) < [0.08, 0.04, 0.025][round]!);
    if (near.length < Math.max(leastLines, leans.length / 2)) return null;
    field = fitted(near);
  }
  return field;
}

/** Mean lean of the longer lines, up or down, once the corners are pulled square: rise per run. 0 where none tells. */
export function meanLean(places: readonly LinePlace[], corners: Corners, width: number, height: number): number {
  const leans = places
    .filter((place) => place.length > leastShape * place.height)
    .flatMap(leanIn(corners, width, height));
  const weight = leans.reduce((sum, one) => sum + one.weight, 0);
  return leans.reduce((sum, one) => sum + Math.abs(one.slope) * one.weight, 0) / Math.max(1e-9, weight);
}

type Lean = { x: number; y: number; slope: number; weight: number };

function leanIn(corners: Corners, width: number, height: number): (place: LinePlace) => Lean[] {
  const back = inverse(corners);
  return ({ x, y, dx, dy, length }) => {
    const [a, b] = [
      back(x - (dx * length) / 2, y - (dy * length) / 2),
      back(x + (dx * length) / 2, y + (dy * length) / 2),
    ];
    const run = (b[0] - a[0]) * width;
    const rise = (b[1] - a[1]) * height;
    if (Math.abs(run) < Math.abs(rise)) return [];
    return [
      { x: (a[0] + b[0]) / 2 - 0.5, y: (a[1] + b[1]) / 2 - 0.5, slope: rise / run, weight: Math.abs(run) / width },
    ];
  };
}

function slopeAt({ lean, fan, curl, wave }: LevelField, { x, y }: Lean): number {
  return lean + fan * y + curl * x + wave * x * x;
}

/** Weighted least squares, held back a little so that a few lines in one corner do not bend the whole page. */
function fitted(leans: readonly Lean[]): LevelField {
  const rows = Array.from({ length: 4 }, () => new Array<number>(5).fill(0));
  const held = [0, 0.02, 0.05, 0.02];
  for (const one of leans) {
    const terms = [1, one.y, one.x, one.x * one.x];
    for (let row = 0; row < 4; row++) {
      for (let column = 0; column < 4; column++) rows[row]![column]! += one.weight * terms[row]! * terms[column]!;
      rows[row]![4]! += one.weight * terms[row]! * one.slope;
    }
  }
  for (let row = 0; row < 4; row++) rows[row]![row]! += held[row]! + 1e-9;
  const [lean = 0, fan = 0, curl = 0, wave = 0] = solve(rows);
  return { lean, fan, curl, wave };
}

/** Gauss and Jordan, for a matrix that is positive by how it is made. */
function solve(rows: number[][]): number[] {
  for (let pivot = 0; pivot < rows.length; pivot++) {
    for (let row = 0; row < rows.length; row++) {
      if (row === pivot) continue;
      const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
      for (let at = pivot; at <= rows.length; at++) rows[row]![at]! -= factor * rows[pivot]![at]!;
    }
  }
  return rows.map((row, index) => row[rows.length]! / row[index]!);
}

/** From pixels of the picture to shares of the page: the adjugate of the map from the unit square. */
function inverse(corners: Corners): (x: number, y: number) => readonly [number, number] {
  const [a, b, c, d, e, f, g, h] = squareToQuad(corners);
  return (x, y) => {
    const w = (d * h - e * g) * x + (b * g - a * h) * y + (a * e - b * d);
    return [
      ((e - f * h) * x + (c * h - b) * y + (b * f - c * e)) / w,
      ((f * g - d) * x + (a - c * g) * y + (c * d - a * f)) / w,
    ];
  };
}
