import { type Sketch, sketchSide, type Window } from "./sketch";

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

/** One bit for each strength, the first one highest: whether it is above the middle one. */
export function strongerHalf(strengths: ArrayLike<number>): bigint {
  const middle = middleOf(strengths);
  let [upper, lower] = [0, 0];
  for (let at = 0; at < 32; at++) {
    upper = (upper << 1) | (strengths[at]! > middle ? 1 : 0);
    lower = (lower << 1) | (strengths[at + 32]! > middle ? 1 : 0);
  }
  return (BigInt(upper >>> 0) << 32n) | BigInt(lower >>> 0);
}

/** The strength that half of the 64 are above. */
export function middleOf(strengths: ArrayLike<number>): number {
  const sorted = Float64Array.from(strengths).sort();
  return (sorted[31]! + sorted[32]!) / 2;
}

/** Bits in which two hashes differ. */
export function bitsApart(a: bigint, b: bigint): number {
  const different = BigInt.asUintN(64, a ^ b);
  return bitsIn(Number(different >> 32n)) + bitsIn(Number(different & 0xffffffffn));
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** 8 x 8 cosine strengths; in the place of the mean stands the next wave of the first row. */
export function longWaves(sketch: Sketch, [left, top, right, bottom]: Window): Float64Array {
  const [across, down] = [wavesBetween(left, right), wavesBetween(top, bottom)];
  const rows = across.map((wave) => {
    const strengths = new Float64Array(sketchSide);
    for (let row = 0; row < sketchSide; row++) {
      let sum = 0;
      for (let column = 0; column < sketchSide; column++) sum += wave[column]! * sketch[row * sketchSide + column]!;
      strengths[row] = sum;
    }
    return strengths;
  });
  return Float64Array.from({ length: kept * kept }, (_, index) => {
    const [wave, row] = [down[Math.floor(index / kept)]!, rows[index === 0 ? kept : index % kept]!];
    let sum = 0;
    for (let at = 0; at < sketchSide; at++) sum += wave[at]! * row[at]!;
    return sum;
  });
}

/**
 * The waves of a window along one side as weights of the sketch's cells: taking cells between cells in proportion, twice a
 * cell, and weighing them are both sums, so that they are done as one.
 */
function wavesBetween(from: number, to: number): Float64Array[] {
  return waves.map((wave) => {
    const weights = new Float64Array(sketchSide);
    wave.forEach((value, cell) => {
      for (const part of [0.25, 0.75]) {
        const at = (from + ((to - from) * (cell + part)) / side) * sketchSide - 0.5;
        const first = Math.max(0, Math.min(sketchSide - 2, Math.floor(at)));
        const rest = Math.max(0, Math.min(1, at - first));
        weights[first]! += (value * (1 - rest)) / 2;
        weights[first + 1]! += (value * rest) / 2;
      }
    });
    return weights;
  });
}
