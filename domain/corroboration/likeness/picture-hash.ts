import { greyAt, type Sketch, sketchSide, type Window } from "./sketch";

const side = 32;
const kept = 8;
const waves = Array.from({ length: kept + 1 }, (_, wave) =>
  Float64Array.from({ length: side }, (_, at) => Math.cos((Math.PI * wave * (2 * at + 1)) / (2 * side))),
);

/**
 * 64 bits of what a window shows: which of its 64 longest waves (cosine transform of 32 x 32 cells, the mean left out)
 * are stronger than the middle one. Small shifts, another light and a new compression change few of them.
 */
export function pictureHash(sketch: Sketch, window: Window): bigint {
  return strongerHalf(longWaves(sketch, window));
}

/** One bit for each strength: whether it is above the middle one. */
export function strongerHalf(strengths: readonly number[]): bigint {
  const sorted = [...strengths].sort((a, b) => a - b);
  const middle = (sorted[31]! + sorted[32]!) / 2;
  return strengths.reduce((bits, strength) => (bits << 1n) | (strength > middle ? 1n : 0n), 0n);
}

/** Bits in which two hashes differ. */
export function bitsApart(a: bigint, b: bigint): number {
  let bits = 0;
  for (let different = a ^ b; different; different &= different - 1n) bits++;
  return bits;
}

function cellsOf(sketch: Sketch, [left, top, right, bottom]: Window): Float64Array {
  const at = (from: number, to: number, cell: number) => (from + ((to - from) * cell) / side) * sketchSide - 0.5;
  return Float64Array.from({ length: side * side }, (_, index) => {
    const [row, column] = [Math.floor(index / side), index % side];
    let sum = 0;
    for (const down of [0.25, 0.75])
      for (const along of [0.25, 0.75])
        sum += greyAt(sketch, at(left, right, column + along), at(top, bottom, row + down));
    return sum / 4;
  });
}

/** 8 x 8 cosine strengths; in the place of the mean stands the next wave of the first row. */
export function longWaves(sketch: Sketch, window: Window): number[] {
  const cells = cellsOf(sketch, window);
  const rows = Array.from({ length: side }, (_, row) =>
    waves.map((wave) => wave.reduce((sum, value, column) => sum + value * cells[row * side + column]!, 0)),
  );
  return Array.from({ length: kept * kept }, (_, index) => {
    const [down, across] = [Math.floor(index / kept), index === 0 ? kept : index % kept];
    return rows.reduce((sum, row, at) => sum + row[across]! * waves[down]![at]!, 0);
  });
}
