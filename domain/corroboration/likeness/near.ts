import { keysOf } from "./bands";
import { overlapOf, sameShot } from "./overlap";
import { bitsApart } from "./picture-hash";
import type { Sketch } from "./sketch";
import { hashesOf, nearBits, probesFor, undisguised } from "./windows";

type Hashed = { kept: { hash: bigint; places: string[] }[]; asked: Map<string, bigint[]> };

const known = new WeakMap<Sketch, Hashed>();

/** So far apart hashes of other pictures hardly ever come; from there on more is asked of the pictures themselves. */
const sureBits = 7;
const likenessOfFar = 0.97;

/**
 * The fewest bits between some part of one picture and some part of the other, perhaps in a mirror; null when they are not
 * near. `a` is looked for where the database looks for it (pipeline/evidence/find-near-pictures.ts).
 */
export function bitsBetween(a: Sketch, b: Sketch): number | null {
  const { asked } = hashed(a);
  let fewest = nearBits + 1;
  for (const { hash, places } of hashed(b).kept)
    for (const place of places)
      for (const one of asked.get(place) ?? []) fewest = Math.min(fewest, bitsApart(one, hash));
  return fewest > nearBits ? null : fewest;
}

/**
 * Whether two pictures laid on each other are one shot. `apart` are the bits between them: the farther, the better they must
 * agree; null when something else than their hashes speaks for them, as one sign or plate.
 */
export function isSameShot(a: Sketch, b: Sketch, apart: number | null): boolean {
  const least = apart !== null && apart > sureBits ? likenessOfFar : sameShot;
  const isOne = (side: Sketch) => overlapOf(side, b).likeness >= least;
  return isOne(a) || undisguised(a, b).some(isOne);
}

/** Whether two pictures are one shot by their hashes and when laid on each other. */
export function isNearAndSameShot(a: Sketch, b: Sketch): boolean {
  const apart = bitsBetween(a, b);
  return apart !== null && isSameShot(a, b, apart);
}

function hashed(sketch: Sketch): Hashed {
  const before = known.get(sketch);
  if (before) return before;
  const kept = hashesOf(sketch).map((hash) => ({ hash, places: keysOf(hash).map(placeOf) }));
  const asked = new Map<string, bigint[]>();
  for (const { hash, band, key } of probesFor(sketch)) {
    const place = placeOf(key, band);
    const others = asked.get(place);
    if (others) others.push(hash);
    else asked.set(place, [hash]);
  }
  const made = { kept, asked };
  known.set(sketch, made);
  return made;
}

const placeOf = (key: number, band: number) => `${band} ${key}`;
