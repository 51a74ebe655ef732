import { longWaves, strongerHalf } from "@/domain/corroboration/likeness/picture-hash";
import type { Sketch } from "@/domain/corroboration/likeness/sketch";
import { windows } from "@/domain/corroboration/likeness/windows";
import type { Random } from "@/fixtures/generate/random";

/** The strengths of all windows of a sketch, one after another. */
export function strengthsOf(sketch: Sketch): Float64Array {
  return Float64Array.from(windows.flatMap((window) => [...longWaves(sketch, window)]));
}

/**
 * Hashes of a picture that is a blend of a few others. Strengths of waves add up as pictures do, so a million such
 * pictures have hashes as skewed as real ones, without drawing each.
 */
export function blendHashes(parents: readonly Float64Array[], random: Random): bigint[] {
  const mixed = new Float64Array(64 * windows.length);
  for (let turn = random.whole(2, 4); turn > 0; turn--) {
    const parent = parents[random.whole(0, parents.length - 1)]!;
    const weight = random.between(0.3, 1) * (random.next() < 0.15 ? -1 : 1);
    for (let at = 0; at < mixed.length; at++) mixed[at]! += weight * parent[at]!;
  }
  return hashesFrom(mixed);
}

/** The hashes that these strengths give, a window each. */
export function hashesFrom(strengths: Float64Array): bigint[] {
  return windows.map((_, index) => BigInt.asIntN(64, strongerHalf(strengths.subarray(index * 64, index * 64 + 64))));
}
