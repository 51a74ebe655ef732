import { middleOf, strongerHalf } from "./picture-hash";

/**
 * The parts of a hash that are looked up, as bits from the highest: 22, 21 and 21. Among eight million hashes a band holds
 * about four that are equal by chance.
 */
export const bands = [
  { from: 0, to: 22 },
  { from: 22, to: 43 },
  { from: 43, to: 64 },
] as const;

/** Where a hash is looked for: hashes that have `key` in band `band` are compared with it. */
export type Probe = { hash: bigint; band: number; key: number };

/** Of each band so many bits are taken to be unsure, and at most two of them wrong. */
const unsureBits = 4;

/** What a hash has in each of its bands. */
export function keysOf(hash: bigint): number[] {
  return bands.map(({ from, to }) => Number((hash >> BigInt(64 - to)) & ((1n << BigInt(to - from)) - 1n)));
}

/**
 * Where the hash of these strengths is looked for: in each band what it has there, and that with one or two of its unsure
 * bits turned. Unsure are the bits whose strength is nearest to the middle: a copy differs there first.
 */
export function probesOf(strengths: ArrayLike<number>): Probe[] {
  const hash = strongerHalf(strengths);
  const middle = middleOf(strengths);
  const doubt = (bit: number) => Math.abs(strengths[bit]! - middle);
  const keys = keysOf(hash);
  return bands.flatMap(({ from, to }, band) => {
    const bits = Array.from({ length: to - from }, (_, index) => from + index).sort((a, b) => doubt(a) - doubt(b));
    return turns(bits.slice(0, unsureBits).map((bit) => 1 << (to - 1 - bit))).map((turned) => ({
      ...{ hash, band, key: keys[band]! ^ turned },
    }));
  });
}

/** None of the bits, each alone, and each two. */
function turns(bits: readonly number[]): number[] {
  return [0, ...bits, ...bits.flatMap((bit, index) => bits.slice(index + 1).map((other) => bit | other))];
}
